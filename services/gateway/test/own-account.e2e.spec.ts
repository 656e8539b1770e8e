import { eventually } from '@interlace/testkit';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cookiesOf,
  type GatewayUnderTest,
  otherCity,
  PASSWORD,
  PUBLIC_URL,
  people,
  startGateway,
} from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
let later = 0;
const now = () => new Date(Date.now() + later);
const HOUR = 3_600_000;
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9', {}, now);
});
afterAll(() => gateway.stop());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
let keys = 0;
const call = (method: Method, path: string, headers: Record<string, string> = {}, payload?: object) => {
  keys += 1;
  return gateway.app.inject({
    method,
    url: `/api/v1${path}`,
    payload,
    headers: { 'idempotency-key': `own-${keys}`, ...headers },
  });
};
const shown = ({ statusCode, json }: LightMyRequestResponse) => [statusCode, json().code];
const signIn = (email: string, password: string, headers: Record<string, string> = {}) =>
  call('POST', '/sign-ins', headers, { email, password });
const isIn = async (headers: Record<string, string>) =>
  (await call('GET', '/me', headers)).statusCode === 200;
const mailsTo = (recipient: string) =>
  gateway.database.client.mail.findMany({ where: { recipient }, orderBy: { id: 'desc' } });
const tokenTo = async (recipient: string, page: string) => {
  const [mail] = await mailsTo(recipient);
  return new RegExp(`^${PUBLIC_URL}/${page}#([\\w-]{43})$`, 'm').exec(mail?.body ?? '')?.[1];
};
const auditText = async () => {
  const rows = await gateway.database.pool.query<{ text: string }>(
    'SELECT e::text AS text FROM audit.entry e',
  );
  return rows.map(({ text }) => text).join('\n');
};

describe('sessions', () => {
  it('are shown with their device, and end one by one or all but the current', async () => {
    const { email, id: userId } = people.valmarenna;
    const firefox = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0' };
    const elsewhere = await signIn(email, PASSWORD, firefox);
    const third = await gateway.signIn('valmarenna');
    const { headers } = await gateway.signIn('valmarenna');
    const { items } = (await call('GET', '/sessions', headers)).json();
    expect(items).toHaveLength(3);
    expect(items.filter(({ isCurrent }: { isCurrent: boolean }) => isCurrent)).toHaveLength(1);
    const other = items.find(({ device }: { device: string }) => device === 'Firefox on Linux');
    expect(JSON.stringify(items)).not.toContain(headers.cookie.split('=')[1]?.slice(0, 20));

    expect((await call('DELETE', `/sessions/${other.id}`, headers)).statusCode).toBe(204);
    expect(await isIn({ cookie: cookiesOf(elsewhere), origin: PUBLIC_URL })).toBe(false);
    const foreign = await gateway.signIn('otherCity');
    const { items: theirs } = (await call('GET', '/sessions', foreign.headers)).json();
    const missing = await call('DELETE', `/sessions/${userId}`, headers);
    const hidden = await call('DELETE', `/sessions/${theirs[0].id}`, headers);
    const bare = ({ instance, requestId, ...rest }: Record<string, unknown>) => rest;
    expect(bare(hidden.json())).toEqual(bare(missing.json()));
    expect([hidden.statusCode, await isIn(foreign.headers)]).toEqual([404, true]);

    expect((await call('DELETE', '/sessions', headers)).statusCode).toBe(204);
    expect([await isIn(third.headers), await isIn(headers)]).toEqual([false, true]);
  });

  it('act for one organisation at a time, and only for one’s own', async () => {
    const { headers } = await gateway.signIn('contributor');
    const choose = (organisationId: string) =>
      call('PUT', '/session/organisation', headers, { organisationId });
    expect(shown(await choose(otherCity))).toEqual([404, 'not-found']);
    await gateway.database.client.member.create({
      data: {
        id: '01890000-0000-7000-8000-0000000000c1',
        userId: people.contributor.id,
        organizationId: otherCity,
        role: 'council-reader',
      },
    });
    expect((await choose(otherCity)).statusCode).toBe(204);
    expect((await call('GET', '/me', headers)).json()).toMatchObject({
      organisation: { id: otherCity },
      roles: ['council-reader'],
    });
  });

  it('end when they lie idle, and a week after they began', async () => {
    const used = await gateway.signIn('analyst');
    const idle = await gateway.signIn('council');
    later += 11 * HOUR;
    expect(await isIn(used.headers)).toBe(true);
    later += 2 * HOUR;
    expect([await isIn(used.headers), await isIn(idle.headers)]).toEqual([true, false]);
    later = 0;
    const client = gateway.database.client;
    const past = { expiresAt: new Date(Date.now() - 1) };
    await client.session.updateMany({ where: { userId: people.analyst.id }, data: past });
    gateway.credentials.forget();
    expect(await isIn(used.headers)).toBe(false);
  });

  it('are not for who shows a token instead of a cookie', async () => {
    const headers = { authorization: `Bearer ${await gateway.token()}` };
    expect(shown(await call('GET', '/sessions', headers))).toEqual([403, 'session-needed']);
  });
});

describe('the profile', () => {
  it('is read and changed by its owner; what names the person stays out of the record', async () => {
    const { headers } = await gateway.signIn('otherCity');
    const change = { name: 'Ada Lovelace', language: 'fr', timeZone: 'Atlantic/Azores' };
    const changed = await call('PATCH', '/profile', headers, change);
    expect(changed.statusCode).toBe(204);
    expect((await call('GET', '/profile', headers)).json()).toEqual({
      id: people.otherCity.id,
      name: 'Ada Lovelace',
      email: people.otherCity.email,
      isEmailVerified: true,
      language: 'fr',
      timeZone: 'Atlantic/Azores',
      hasSecondFactor: false,
      needsSecondFactor: false,
      memberships: [
        {
          id: expect.any(String),
          organisationId: otherCity,
          organisationName: expect.any(String),
          organisationKind: 'city',
          roles: ['city-coordinator'],
        },
      ],
    });
    expect(await auditText()).not.toContain('Lovelace');
    const grown = await call('PATCH', '/profile', headers, { emailVerified: false });
    expect(shown(grown)).toEqual([400, 'invalid-request']);
  });

  it('takes a new password for the old one: other sessions and the former cookie are over', async () => {
    const { email } = people.reviewLead;
    const elsewhere = await gateway.signIn('reviewLead');
    const { headers } = await gateway.signIn('reviewLead');
    const change = (currentPassword: string, newPassword: string) =>
      call('POST', '/profile/password', headers, { currentPassword, newPassword });
    const chosen = 'seven herons over the lake';
    for (const [current, next, code, name] of [
      ['a-guess-at-it', chosen, 'password-refused', '/currentPassword'],
      [PASSWORD, 'password1234', 'password-weak', '/newPassword'],
      [PASSWORD, 'review-lead forever', 'password-weak', '/newPassword'],
      [PASSWORD, 'short', 'invalid-request', '/newPassword'],
    ] as const) {
      const refused = await change(current, next);
      expect([...shown(refused), refused.json().invalidParams[0].name]).toEqual([400, code, name]);
    }
    const answer = await change(PASSWORD, chosen);
    expect(answer.statusCode).toBe(204);
    const renewed = { cookie: cookiesOf(answer), origin: PUBLIC_URL };
    expect([await isIn(renewed), await isIn(headers), await isIn(elsewhere.headers)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(shown(await signIn(email, PASSWORD))).toEqual([401, 'sign-in-refused']);
    expect((await signIn(email, chosen)).statusCode).toBe(200);
    expect((await mailsTo(email))[0]?.subject).toBe('Your password on Interlace was changed');
  });

  it('takes another address once that is verified, and tells the former one', async () => {
    const { headers } = await gateway.signIn('manager');
    const former = people.manager.email;
    const email = 'manager@elsewhere.example';
    const ask = (to: string) => call('POST', '/profile/email', headers, { email: to, password: PASSWORD });
    expect((await ask('Manager@Elsewhere.example')).statusCode).toBe(202);
    expect((await mailsTo(former))[0]?.subject).toBe('Another address for your Interlace account');
    expect((await signIn(email, PASSWORD)).statusCode).toBe(401);
    const token = await tokenTo(email, 'email-verification');
    const complete = () => call('POST', '/email-verifications/completions', {}, { token });
    expect((await complete()).statusCode).toBe(204);
    expect((await signIn(email, PASSWORD)).statusCode).toBe(200);
    expect((await mailsTo(former))[0]?.subject).toBe('Your Interlace account has another address');
    expect(shown(await complete())).toEqual([400, 'link-refused']);

    const taken = await ask(people.administrator.email);
    expect([taken.statusCode, await mailsTo(people.administrator.email)]).toEqual([202, []]);

    for (let asked = 0; asked < 8; asked += 1) await ask('stranger@elsewhere.example');
    expect(await mailsTo('stranger@elsewhere.example')).toHaveLength(5);
  });
});

describe('a password that was forgotten', () => {
  const ask = (email: string) => call('POST', '/password-resets', {}, { email });
  const complete = (token: string | undefined, password = 'nine grey geese at dusk') =>
    call('POST', '/password-resets/completions', {}, { token, password });

  it('is set anew with the token of a mail, once, within an hour; pauses and sessions end', async () => {
    const { email } = people.administrator;
    const { headers } = await gateway.signIn('administrator');
    for (let tried = 0; tried < 5; tried += 1) await signIn(email, 'guessed-at-random');
    expect((await signIn(email, PASSWORD)).statusCode).toBe(429);
    expect((await ask(email.toUpperCase())).statusCode).toBe(202);
    const token = await eventually(async () => {
      const found = await tokenTo(email, 'password-reset');
      expect(found).toBeDefined();
      return found;
    });
    const weak = await complete(token, 'Administrator 2026');
    expect([...shown(weak), weak.json().invalidParams[0].name]).toEqual([400, 'password-weak', '/password']);
    const both = await Promise.all([complete(token), complete(token)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([204, 400]);
    expect(await isIn(headers)).toBe(false);
    expect((await signIn(email, 'nine grey geese at dusk')).statusCode).toBe(200);
    const stored = await gateway.database.pool.query('SELECT t::text FROM mailed_token t');
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(await auditText()).not.toContain(String(token));
  });

  it('is not set with an old token, and a new mail ends the former', async () => {
    const { email } = people.evaluator;
    const next = async (former?: string) => {
      await ask(email);
      return eventually(async () => {
        const found = await tokenTo(email, 'password-reset');
        expect(found).toBeDefined();
        expect(found).not.toBe(former);
        return found;
      });
    };
    const first = await next();
    const second = await next(first);
    expect(shown(await complete(first))).toEqual([400, 'link-refused']);
    later += HOUR;
    const late = await complete(second);
    expect([...shown(late), late.json().invalidParams[0].name]).toEqual([400, 'link-refused', '/token']);
  });

  it('answers alike for an address nobody has, and sends a handful of mails at most', async () => {
    const known = await ask(people.council.email);
    const unknown = await ask('nobody@interlace.example');
    expect([unknown.statusCode, unknown.body]).toEqual([known.statusCode, known.body]);
    for (let asked = 0; asked < 8; asked += 1) await ask(people.council.email);
    await eventually(async () => expect(await mailsTo(people.council.email)).toHaveLength(5));
    expect(await mailsTo('nobody@interlace.example')).toEqual([]);
  });
});

it('verifies the address of an account that was never verified', async () => {
  const { id, email } = people.council;
  await gateway.database.client.user.update({ where: { id }, data: { emailVerified: false } });
  later += 25 * HOUR;
  expect((await call('POST', '/email-verifications', {}, { email })).statusCode).toBe(202);
  const token = await eventually(async () => {
    const found = await tokenTo(email, 'email-verification');
    expect(found).toBeDefined();
    return found;
  });
  expect(
    shown(await call('POST', '/password-resets/completions', {}, { token, password: 'nine grey geese' })),
  ).toEqual([400, 'link-refused']);
  expect((await call('POST', '/email-verifications/completions', {}, { token })).statusCode).toBe(204);
  expect(await gateway.database.client.user.findUnique({ where: { id } })).toMatchObject({
    emailVerified: true,
  });
});
