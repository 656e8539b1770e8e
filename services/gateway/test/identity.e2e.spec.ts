import { describeAccessTable } from '@interlace/service-kit/testing';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGatewayConfig } from '../src/config.ts';
import {
  city,
  type GatewayUnderTest,
  otherCity,
  PASSWORD,
  PUBLIC_URL,
  people,
  startGateway,
} from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9');
});
afterAll(() => gateway.stop());

const signIn = (body: unknown) =>
  gateway.app.inject({ method: 'POST', url: '/api/v1/sign-ins', payload: Object(body) });
const me = (headers: Record<string, string>) => gateway.app.inject({ url: '/api/v1/me', headers });

describe('signing in', () => {
  it('sets a session cookie no script can read, and who one is follows from the membership', async () => {
    const response = await signIn({ email: 'Valmarenna@Interlace.example', password: PASSWORD });
    expect([response.statusCode, response.json()]).toEqual([200, { next: 'signed-in' }]);
    expect(response.headers['cache-control']).toBe('no-store');
    const [cookie, ...others] = [response.headers['set-cookie']].flat();
    expect(others).toEqual([]);
    expect(cookie).toMatch(/^interlace\.session_token=[^;]+;/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/);
    const { headers } = await gateway.signIn('valmarenna');
    expect((await me(headers)).json()).toEqual({
      subject: people.valmarenna.id,
      organisation: { id: city, kind: 'city' },
      roles: ['city-coordinator'],
      mandates: [],
    });
  });

  it('marks the cookie Secure where people come over https', async () => {
    const behindTls = await startGateway('http://127.0.0.1:9', {
      INTERLACE_PUBLIC_URL: 'https://interlace.example',
    });
    const payload = { email: people.valmarenna.email, password: PASSWORD };
    const response = await behindTls.app.inject({ method: 'POST', url: '/api/v1/sign-ins', payload });
    await behindTls.stop();
    expect(String(response.headers['set-cookie'])).toMatch(/^__Secure-interlace\.session_token=.*; Secure/);
  });

  it('tells a wrong password and an unknown account apart from nothing', async () => {
    const wrong = await signIn({ email: people.valmarenna.email, password: 'guessed' });
    const unknown = await signIn({ email: 'nobody@interlace.example', password: PASSWORD });
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    const { code, detail, title } = wrong.json();
    expect(unknown.json()).toMatchObject({ code, detail, title });
    expect(code).toBe('sign-in-refused');
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it.each([
    [{ email: people.valmarenna.email }],
    [{ email: 'a\u0000b@x.example', password: 'x' }],
    [{ email: 'nobody', password: 'x' }],
    [{ email: people.valmarenna.email, password: 'b', role: 'x' }],
    [[]],
  ])('refuses %j by naming the field', async (body) => {
    const response = await signIn(body);
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-request']);
  });

  it('gives no session to an account that is disabled, and ends the ones it has', async () => {
    const { headers } = await gateway.signIn('council');
    const disable = (disabledAt: Date | null) =>
      gateway.database.client.user.update({ where: { id: people.council.id }, data: { disabledAt } });
    await disable(new Date());
    gateway.credentials.forget();
    const refused = await signIn({ email: people.council.email, password: PASSWORD });
    expect([refused.statusCode, (await me(headers)).statusCode]).toEqual([401, 401]);
    await disable(null);
    expect((await me(headers)).statusCode).toBe(200);
  });

  it('ends at signing out', async () => {
    const { headers } = await gateway.signIn('valmarenna');
    const out = await gateway.app.inject({ method: 'POST', url: '/api/v1/sign-outs', headers });
    expect(out.statusCode).toBe(204);
    expect((await me(headers)).statusCode).toBe(401);
  });
});

describe('a session cookie', () => {
  it.each([
    ['another page', { origin: 'https://evil.example' }],
    ['a page that hides where it is', { origin: 'null' }],
  ])('is not taken for a write from %s', async (_name, { origin }) => {
    const { headers } = await gateway.signIn('valmarenna');
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/api/v1/sign-outs',
      headers: { cookie: headers.cookie, origin },
    });
    expect([response.statusCode, response.json().code]).toEqual([403, 'cross-site-request']);
    expect((await me(headers)).statusCode).toBe(200);
  });

  it('that was tampered with is nobody’s', async () => {
    const { headers } = await gateway.signIn('valmarenna');
    const forged = { ...headers, cookie: headers.cookie.replace(/=.../, '=AAA') };
    expect((await me(forged)).statusCode).toBe(401);
  });

  it('is not passed on: a service sees a token of five minutes', async () => {
    const { headers } = await gateway.signIn('valmarenna');
    const token = await gateway.token();
    const { keys } = (await gateway.app.inject('/.well-known/jwks.json')).json();
    expect(keys).toEqual([expect.not.objectContaining({ d: expect.anything() })]);
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys }), { issuer: 'interlace' });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(300);
    expect((await me(headers)).json().subject).toBe(payload.sub);
  });
});

describe('mandates', () => {
  const from = new Date('2025-01-01T00:00:00Z');
  const give = (id: string, organisationId: string, cityId: string, untilDay: Date | null = null) =>
    gateway.database.client.mandate.create({
      data: { id, organisationId, cityId, kind: 'evaluation', fromDay: from, untilDay },
    });

  it('come from the registry’s events, while they last and never for one’s own city', async () => {
    const { organisation, id: userId } = people.evaluator;
    await give('01890000-0000-7000-8000-0000000000a1', organisation.id, otherCity);
    await give('01890000-0000-7000-8000-0000000000a2', organisation.id, city);
    await give(
      '01890000-0000-7000-8000-0000000000a3',
      organisation.id,
      city,
      new Date('2025-06-30T00:00:00Z'),
    );
    const mandate = { kind: 'evaluation', roundId: null, until: null };
    const { headers } = await gateway.signIn('evaluator');
    expect((await me(headers)).json().mandates).toEqual([
      { ...mandate, cityId: otherCity },
      { ...mandate, cityId: city },
    ]);
    await gateway.database.client.member.create({
      data: {
        id: '01890000-0000-7000-8000-0000000000b1',
        userId,
        organizationId: otherCity,
        role: 'council-reader',
      },
    });
    gateway.credentials.forget();
    expect((await me(headers)).json().mandates).toEqual([{ ...mandate, cityId: city }]);
  });
});

it('knows an expired token from a forged one', async () => {
  const tenMinutesAgo = new Date(Date.now() - 600_000);
  const ask = async (token: string) => {
    const response = await me({ authorization: `Bearer ${token}` });
    return [response.statusCode, response.json().code];
  };
  expect(await ask(await gateway.token({}, tenMinutesAgo))).toEqual([401, 'token-expired']);
  const [head, , signature] = (await gateway.token()).split('.');
  const claims = Buffer.from(JSON.stringify({ sub: 'me', roles: ['platform-administrator'] }));
  expect(await ask(`${head}.${claims.toString('base64url')}.${signature}`)).toEqual([401, 'token-invalid']);
});

it.each([
  [
    'seeded accounts outside npm start',
    { INTERLACE_ENVIRONMENT: 'deployment' },
    'seeded accounts exist only under npm start',
  ],
  ['a key file that holds no key', { INTERLACE_SIGNING_KEY_FILE: '/dev/null' }, 'INTERLACE_SIGNING_KEY_FILE'],
  [
    'a secret file that holds no secret',
    { INTERLACE_IDENTITY_SECRET_FILE: '/dev/null' },
    'INTERLACE_IDENTITY_SECRET_FILE',
  ],
])('does not start with %s', async (_name, change, message) => {
  await expect(startGateway('http://127.0.0.1:9', change).then((started) => started.stop())).rejects.toThrow(
    message,
  );
});

it('names what it lacks', () => {
  expect(() => readGatewayConfig({ INTERLACE_PUBLIC_URL: PUBLIC_URL })).toThrow(
    'INTERLACE_SIGNING_KEY_FILE is missing',
  );
});

describeAccessTable({
  app: () => gateway.app,
  identity: () => ({
    jwks: { keys: [] },
    token: (claims) => gateway.token(claims),
    bearer: async (claims) => ({ authorization: `Bearer ${await gateway.token(claims)}` }),
  }),
});
