import type { LightMyRequestResponse } from 'fastify';
import { TOTP, URI } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAttempts } from '../src/identity/attempts.ts';
import {
  cookiesOf,
  type GatewayUnderTest,
  PASSWORD,
  type Person,
  PUBLIC_URL,
  people,
  startGateway,
} from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
let later = 0;
const now = () => new Date(Date.now() + later);
const MINUTE = 60_000;
beforeAll(async () => {
  gateway = await startGateway(
    'http://127.0.0.1:9',
    { INTERLACE_REQUIRE_SECOND_FACTOR: 'network-manager', INTERLACE_TRUSTED_PROXIES: '127.0.0.1' },
    now,
  );
});
afterAll(() => gateway.stop());

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
const call = (method: Method, path: string, payload?: object, headers: Record<string, string> = {}) =>
  gateway.app.inject({ method, url: `/api/v1${path}`, payload, headers });
const signIn = (email: string, password = PASSWORD, headers: Record<string, string> = {}) =>
  call('POST', '/sign-ins', { email, password }, headers);
const shown = ({ statusCode, json }: LightMyRequestResponse) => [statusCode, json().code];
const me = (headers: Record<string, string>) => call('GET', '/me', undefined, headers);
const auditOf = (action: string) =>
  gateway.database.pool.query<{ subject: string; object_id: string | null; text: string }>(
    'SELECT subject, object_id, e::text AS text FROM audit.entry e WHERE action = $1 ORDER BY sequence',
    [action],
  );

describe('lock-out', () => {
  it.each([
    ['an account', people.council.email],
    ['an address nobody has', 'nobody@interlace.example'],
  ])('pauses after five failures for %s, longer each time', async (_name, email) => {
    for (let tried = 0; tried < 5; tried += 1) {
      expect(shown(await signIn(email, 'guessed-at-random'))).toEqual([401, 'sign-in-refused']);
    }
    const refused = await signIn(email.toUpperCase());
    expect(shown(refused)).toEqual([429, 'sign-in-locked']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(50);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    later += MINUTE;
    expect(shown(await signIn(email, 'guessed-at-random'))).toEqual([401, 'sign-in-refused']);
    later += MINUTE;
    expect(shown(await signIn(email))).toEqual([429, 'sign-in-locked']);
  });

  it('ends with the pause, and a right password clears what was counted', async () => {
    later += 2 * MINUTE;
    const { email } = people.council;
    expect((await signIn(email)).statusCode).toBe(200);
    for (let tried = 0; tried < 4; tried += 1) await signIn(email, 'guessed-at-random');
    expect((await signIn(email)).statusCode).toBe(200);
  });

  it('counts tries made at once', async () => {
    const email = 'somebody@interlace.example';
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(email, 'guessed-at-random')));
    const counted = answers.map(({ statusCode }) => statusCode);
    expect(counted.filter((status) => status === 401)).toHaveLength(5);
    expect(counted.filter((status) => status === 429)).toHaveLength(7);
  });

  it('counts a network whoever it tries to be, and lets others in meanwhile', async () => {
    const ip = '198.51.100.7';
    const from = { 'x-forwarded-for': ip };
    for (let tried = 0; tried < 49; tried += 1) await gateway.attempts.begin(`guess-${tried}@x.example`, ip);
    expect((await signIn('guess-49@x.example', 'x', from)).statusCode).toBe(401);
    expect(shown(await signIn(people.analyst.email, PASSWORD, from))).toEqual([429, 'sign-in-locked']);
    expect((await signIn(people.analyst.email)).statusCode).toBe(200);
  });

  it('is shared by several gateways', async () => {
    const { secret } = await gateway.auth.$context;
    const other = createAttempts({ pool: gateway.database.pool, secret, now });
    const email = 'shared@interlace.example';
    for (let tried = 0; tried < 3; tried += 1) await other.begin(email, '192.0.2.1');
    for (let tried = 0; tried < 2; tried += 1) await signIn(email, 'guessed-at-random');
    await expect(other.begin(email, '192.0.2.1')).rejects.toMatchObject({ code: 'sign-in-locked' });
    expect(shown(await signIn(email))).toEqual([429, 'sign-in-locked']);
  });

  it('takes as long for an address nobody has', async () => {
    const median = async (emails: string[]) => {
      const times: number[] = [];
      for (const email of emails) {
        const began = performance.now();
        await signIn(email, 'guessed-at-random');
        times.push(performance.now() - began);
      }
      return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
    };
    const known = await median(
      [people.otherCity, people.manager, people.administrator].map(({ email }) => email),
    );
    const unknown = await median(['a@nobody.example', 'b@nobody.example', 'c@nobody.example']);
    // A password is hashed either way; without that the two differ tenfold.
    expect(unknown / known).toBeGreaterThan(1 / 3);
    expect(unknown / known).toBeLessThan(3);
  });

  it('is on record with the account, and nobody’s address', async () => {
    const entries = await auditOf('signInRefused');
    expect(entries.map(({ object_id }) => object_id)).toEqual(
      expect.arrayContaining([people.council.id, null]),
    );
    expect(new Set(entries.map(({ subject }) => subject))).toEqual(new Set(['nobody']));
    expect(JSON.stringify(entries)).not.toContain('@');
    const stored = await gateway.database.pool.query('SELECT f::text AS text FROM failed_attempt f');
    expect(JSON.stringify(stored)).not.toContain('interlace.example');
  });
});

/** Somebody with an authenticator enrolled, and its secret. */
async function enrol(person: Person) {
  const session = await gateway.signIn(person);
  const begun = await call('POST', '/second-factor', { password: PASSWORD }, session.headers);
  const { uri, recoveryCodes } = begun.json<{ uri: string; recoveryCodes: string[] }>();
  const authenticator = URI.parse(uri);
  if (!(authenticator instanceof TOTP)) throw new Error('not a time-based authenticator');
  const codeAt = (shift: number) => authenticator.generate({ timestamp: Date.now() + shift });
  const code = codeAt(-30_000);
  const confirmed = await call('POST', '/second-factor/confirmation', { code }, session.headers);
  expect([begun.statusCode, confirmed.statusCode]).toEqual([200, 204]);
  return { session, recoveryCodes, codeAt, confirmed, code };
}
const second = (payload: object, cookie: string) =>
  call('POST', '/sign-ins/second-factor', payload, { cookie });

describe('a second factor', () => {
  it('is asked for after the password, and each code is good once', async () => {
    const { session, codeAt, confirmed, code } = await enrol('evaluator');
    expect((await me(session.headers)).statusCode).toBe(401);
    const renewed = { cookie: cookiesOf(confirmed), origin: PUBLIC_URL };
    expect((await me(renewed)).statusCode).toBe(200);

    const password = async () => {
      const answer = await signIn(people.evaluator.email);
      expect(answer.json()).toEqual({ next: 'second-factor' });
      return cookiesOf(answer);
    };
    const cookie = await password();
    expect((await me({ cookie, origin: PUBLIC_URL })).statusCode).toBe(401);
    expect(shown(await second({ code }, cookie))).toEqual([400, 'code-refused']);
    const again = await password();
    const passed = await second({ code: codeAt(0) }, again);
    expect(passed.statusCode).toBe(204);
    expect((await me({ cookie: cookiesOf(passed), origin: PUBLIC_URL })).json().subject).toBe(
      people.evaluator.id,
    );
    expect(shown(await second({ code: codeAt(30_000) }, again))).toEqual([401, 'second-factor-over']);
    const replayed = await second({ code: codeAt(0) }, await password());
    expect([replayed.statusCode, replayed.headers['set-cookie']]).toEqual([400, undefined]);
    expect(replayed.json().invalidParams[0].name).toBe('/code');
    expect((await auditOf('signInWithSecondFactor')).map(({ subject }) => subject)).toEqual([
      people.evaluator.id,
    ]);
  });

  it('may be replaced by a recovery code, once; trusting a browser spares the next time', async () => {
    const { recoveryCodes } = await enrol('reviewLead');
    const { email } = people.reviewLead;
    const [recoveryCode] = recoveryCodes;
    const passed = await second({ recoveryCode, trustDevice: true }, cookiesOf(await signIn(email)));
    expect(passed.statusCode).toBe(204);
    expect((await signIn(email, PASSWORD, { cookie: cookiesOf(passed), origin: PUBLIC_URL })).json()).toEqual(
      {
        next: 'signed-in',
      },
    );
    const kept = await gateway.database.client.twoFactor.findMany();
    for (const code of recoveryCodes) expect(JSON.stringify(kept)).not.toContain(code);
    const [, another] = recoveryCodes;
    expect((await second({ recoveryCode: another }, cookiesOf(await signIn(email)))).statusCode).toBe(204);
    const replayed = await second({ recoveryCode }, cookiesOf(await signIn(email)));
    expect(shown(replayed)).toEqual([400, 'code-refused']);
    expect(replayed.json().invalidParams[0].name).toBe('/recoveryCode');
  });

  it('cannot be guessed: five wrong codes end the sign-in, ten lock the factor', async () => {
    await enrol('contributor');
    const guess = async () => {
      const cookie = cookiesOf(await signIn(people.contributor.email));
      const answers = [];
      for (let tried = 0; tried < 6; tried += 1)
        answers.push(shown(await second({ code: '000000' }, cookie))[1]);
      return answers;
    };
    expect(await guess()).toEqual([...Array(5).fill('code-refused'), 'second-factor-over']);
    expect((await guess()).slice(4)).toEqual(['code-refused', 'sign-in-locked']);
  });

  it('is neither asked nor guessed with the session of somebody signed in', async () => {
    const { headers } = await gateway.signIn('otherCity');
    const answer = await call('POST', '/sign-ins/second-factor', { code: '000000' }, headers);
    expect(shown(answer)).toEqual([401, 'second-factor-over']);
  });

  it('goes with the password, and the cookie changes', async () => {
    const { confirmed } = await enrol('analyst');
    const headers = { cookie: cookiesOf(confirmed), origin: PUBLIC_URL };
    const wrong = await call('DELETE', '/second-factor', { password: 'a-guess-at-it' }, headers);
    expect([...shown(wrong), wrong.json().invalidParams[0].name]).toEqual([
      400,
      'password-refused',
      '/password',
    ]);
    const codes = await call('POST', '/second-factor/recovery-codes', { password: PASSWORD }, headers);
    expect(codes.json().recoveryCodes).toHaveLength(10);
    expect(shown(await call('POST', '/second-factor', { password: PASSWORD }, headers))).toEqual([
      409,
      'second-factor-present',
    ]);
    const removed = await call('DELETE', '/second-factor', { password: PASSWORD }, headers);
    expect([removed.statusCode, (await me(headers)).statusCode]).toEqual([204, 401]);
    expect((await signIn(people.analyst.email)).json()).toEqual({ next: 'signed-in' });
  });

  it('is what the roles on the operator’s list begin with', async () => {
    const { headers } = await gateway.signIn('manager');
    expect((await me(headers)).json().roles).toEqual([]);
    expect(shown(await call('GET', '/cities', undefined, headers))).not.toEqual([200, undefined]);
    expect((await call('GET', '/live', undefined, headers)).statusCode).toBe(401);
    const { confirmed, recoveryCodes } = await enrol('manager');
    const rolesOf = async (shownBy: LightMyRequestResponse) =>
      (await me({ cookie: cookiesOf(shownBy), origin: PUBLIC_URL })).json().roles;
    expect(await rolesOf(confirmed)).toEqual(['network-manager']);

    // Whoever came with the password alone gains nothing by what its owner enrols.
    expect((await me(headers)).json().roles).toEqual([]);
    const changes = [
      call('POST', '/passkeys/options', {}, headers),
      call('POST', '/second-factor/recovery-codes', { password: PASSWORD }, headers),
      call('DELETE', '/second-factor', { password: PASSWORD }, headers),
    ];
    for (const answer of changes) expect(shown(await answer)).toEqual([403, 'second-factor-needed']);

    const { email } = people.manager;
    const [recoveryCode] = recoveryCodes;
    const passed = await second({ recoveryCode, trustDevice: true }, cookiesOf(await signIn(email)));
    expect(await rolesOf(passed)).toEqual(['network-manager']);
    const trusted = await signIn(email, PASSWORD, { cookie: cookiesOf(passed), origin: PUBLIC_URL });
    expect(await rolesOf(trusted)).toEqual(['network-manager']);
  });

  it('takes exactly one kind of code', async () => {
    for (const body of [{}, { code: '123456', recoveryCode: 'abcde-fghij' }, { code: '12345' }]) {
      const answer = await second(body, '');
      expect([...shown(answer), answer.json().invalidParams[0].name]).toEqual([
        400,
        'invalid-request',
        '/code',
      ]);
    }
  });
});

describe('signing in', () => {
  it('ends the session the browser came with', async () => {
    const former = await gateway.signIn('valmarenna');
    await signIn(people.valmarenna.email, PASSWORD, former.headers);
    expect((await me(former.headers)).statusCode).toBe(401);
  });

  it.each(['/sign-ins', '/sign-ins/second-factor'])('at %s is not for pages of other sites', async (path) => {
    const bodies = { '/sign-ins': { email: people.valmarenna.email, password: PASSWORD } };
    const payload = path === '/sign-ins' ? bodies[path] : { code: '000000' };
    const elsewhere: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of elsewhere)
      expect(shown(await call('POST', path, payload, headers))).toEqual([403, 'cross-site-request']);
  });
});

it('gives no cookie to scripts, other sites, or over plain http', async () => {
  const secure = await startGateway('http://127.0.0.1:9', {
    INTERLACE_PUBLIC_URL: 'https://interlace.example',
  });
  const { email, id } = people.evaluator;
  await secure.database.client.user.update({ where: { id }, data: { twoFactorEnabled: true } });
  const post = (path: string, payload?: object) =>
    secure.app.inject({ method: 'POST', url: `/api/v1${path}`, payload });
  const answers = [
    await post('/sign-ins', { email: people.analyst.email, password: PASSWORD }),
    await post('/sign-ins', { email, password: PASSWORD }),
    await post('/sign-ins/passkey/options'),
  ];
  await secure.stop();
  const kept = answers.flatMap(({ cookies }) => cookies).filter(({ value }) => value !== '');
  expect(new Set(kept.map(({ name }) => name))).toEqual(
    new Set(['session_token', 'two_factor', 'passkey_challenge'].map((name) => `__Secure-interlace.${name}`)),
  );
  for (const cookie of kept) {
    expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax', path: '/' });
    expect(cookie).not.toHaveProperty('domain');
  }
});
