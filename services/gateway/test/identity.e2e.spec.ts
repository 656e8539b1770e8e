import { type Principal, roles } from '@interlace/contracts';
import { describeAccessTable } from '@interlace/service-kit/testing';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readGatewayConfig } from '../src/config.ts';
import { city, type GatewayUnderTest, PASSWORD, startGateway } from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9');
});
afterAll(() => gateway.stop());

const signIn = (body: unknown) =>
  gateway.app.inject({ method: 'POST', url: '/api/v1/session-tokens', payload: Object(body) });

describe('signing in', () => {
  it('gives a token good for an hour, verifiable with the public keys alone', async () => {
    const response = await signIn({ account: 'valmarenna', password: PASSWORD });
    const { token, expiresAt } = response.json();
    const { keys } = (await gateway.app.inject('/.well-known/jwks.json')).json();
    expect(keys).toEqual([expect.not.objectContaining({ d: expect.anything() })]);
    const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet({ keys }), {
      issuer: 'interlace',
    });
    expect([response.statusCode, protectedHeader.alg, protectedHeader.kid]).toEqual([
      201,
      'EdDSA',
      keys[0].kid,
    ]);
    expect(payload).toMatchObject({
      sub: 'valmarenna',
      organisation: { id: city, kind: 'city' },
      roles: ['city-coordinator'],
    });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(3_600);
    expect(new Date(expiresAt).getTime()).toBe(Number(payload.exp) * 1_000);
    expect(response.headers['cache-control']).toBe('no-store');
    const me = await gateway.app.inject({ url: '/api/v1/me', headers: { authorization: `Bearer ${token}` } });
    expect(me.json()).toMatchObject({ subject: 'valmarenna', roles: ['city-coordinator'] });
  });

  it('tells a wrong password and an unknown account apart from nothing', async () => {
    const wrong = await signIn({ account: 'valmarenna', password: 'guessed' });
    const unknown = await signIn({ account: 'nobody', password: PASSWORD });
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.json()).toMatchObject({ code: 'sign-in-refused', detail: unknown.json().detail });
  });

  it.each([
    [{ account: 'valmarenna' }],
    [{ account: 'a\u0000b', password: 'x' }],
    [{ account: 'a', password: 'b', role: 'x' }],
    [[]],
  ])('refuses %j by naming the field', async (body) => {
    const response = await signIn(body);
    expect([response.statusCode, response.json().code]).toEqual([400, 'invalid-request']);
  });
});

it('knows an expired token from a forged one', async () => {
  const twoHoursAgo = new Date(Date.now() - 7_200_000);
  const me = async (token: string) => {
    const response = await gateway.app.inject({
      url: '/api/v1/me',
      headers: { authorization: `Bearer ${token}` },
    });
    return [response.statusCode, response.json().code];
  };
  expect(await me(await gateway.token({}, twoHoursAgo))).toEqual([401, 'token-expired']);
  const [head, , signature] = (await gateway.token()).split('.');
  const claims = Buffer.from(JSON.stringify({ sub: 'me', roles: [...roles] })).toString('base64url');
  expect(await me(`${head}.${claims}.${signature}`)).toEqual([401, 'token-invalid']);
});

it.each([
  [
    'seeded accounts outside npm start',
    { INTERLACE_ENVIRONMENT: 'deployment' },
    'seeded accounts exist only under npm start',
  ],
  ['a key file that holds no key', { INTERLACE_SIGNING_KEY_FILE: '/dev/null' }, 'INTERLACE_SIGNING_KEY_FILE'],
])('does not start with %s', async (_name, change, message) => {
  await expect(startGateway('http://127.0.0.1:9', change).then((started) => started.stop())).rejects.toThrow(
    message,
  );
});

it('has no sign-in where no seeded accounts are configured', () => {
  expect(() => readGatewayConfig({})).toThrow('INTERLACE_SIGNING_KEY_FILE is missing');
});

const forwarded = [
  'organisations',
  'cities',
  'networks',
  'mandates',
  'registry-imports',
  'operations/city-registry',
  'instruments',
  'rounds',
  'submissions',
  'operations/questionnaire',
  'scores',
  'methods',
  'published-results',
  'operations/scoring',
  'benchmarks',
  'exports',
  'laboratory',
  'releases',
  'operations/comparison',
];
const methods = ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'];

/** A stream answers for as long as it is open, and the table waits for answers. */
let closing: NodeJS.Timeout;
beforeAll(() => {
  closing = setInterval(() => gateway.streams.closeAll(), 20);
});
afterAll(() => clearInterval(closing));

/** The gateway lets everybody through to a service, which decides for itself. */
describeAccessTable({
  app: () => gateway.app,
  identity: () => ({
    jwks: { keys: [] },
    token: (claims = {}) => gateway.token(claims),
    bearer: async (claims: Partial<Principal> = {}) => ({
      authorization: `Bearer ${await gateway.token(claims)}`,
    }),
  }),
  table: {
    'POST /api/v1/session-tokens': 'open',
    'GET /api/v1/me': 'anyone',
    'GET /.well-known/jwks.json': 'open',
    'GET /api/v1/live': 'anyone',
    'GET /api/openapi.json': 'open',
    'GET /api/asyncapi.json': 'open',
    'GET /': 'open',
    'GET /api/docs': 'open',
    'GET /api/docs/start.js': 'open',
    'GET /api/docs/swagger-ui-bundle.js': 'open',
    'GET /api/docs/swagger-ui.css': 'open',
    ...Object.fromEntries(
      forwarded.flatMap((prefix) =>
        methods.flatMap((method) => [
          [`${method} /api/v1/${prefix}`, 'open' as const],
          [`${method} /api/v1/${prefix}/*`, 'open' as const],
        ]),
      ),
    ),
  },
});
