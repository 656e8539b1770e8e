import { generateKeyPairSync } from 'node:crypto';
import { TOKEN_AUDIENCE, TOKEN_ISSUER } from '@interlace/contracts';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Shell, shellWith } from '../../test/fixture/shell.ts';
import type { App } from '../index.ts';
import { createTestIdentity } from '../testing/index.ts';
import { createTokenVerifier } from './principal.ts';

let shell: Shell;

const routes = async (app: App) => {
  const schema = (operationId: string) => ({
    schema: { operationId, response: { 200: z.object({ subject: z.string() }) } },
  });
  const who = async (request: { principal: { subject: string } }) => ({ subject: request.principal.subject });
  app.get('/evaluators', schema('review'), who);
  app.get('/anyone', schema('anyone'), who);
  app.get('/open', { schema: { operationId: 'open' } }, async () => 'open');
  app.get('/open-but-asks', schema('openButAsks'), who);
};

beforeAll(async () => {
  shell = await shellWith(routes);
});

afterAll(() => shell.app.close());

async function get(url: string, authorization?: string) {
  const response = await shell.app.inject({ url, headers: authorization ? { authorization } : {} });
  const code = response.statusCode === 200 ? undefined : response.json().code;
  return { status: response.statusCode, code, challenge: response.headers['www-authenticate'] };
}

describe('a token', () => {
  it('opens what its roles allow', async () => {
    const { authorization } = await shell.identity.bearer({ roles: ['review-lead'] });
    expect(await get('/evaluators', authorization)).toMatchObject({ status: 200 });
  });

  it('without the role is refused with 403', async () => {
    const { authorization } = await shell.identity.bearer({ roles: ['contributor'] });
    expect(await get('/evaluators', authorization)).toMatchObject({ status: 403, code: 'role-not-allowed' });
    expect(await get('/anyone', authorization)).toMatchObject({ status: 200 });
  });

  it('may be absent on an open route, until the route asks who it is', async () => {
    expect(await get('/open')).toMatchObject({ status: 200 });
    expect(await get('/open-but-asks')).toMatchObject({ status: 401, code: 'token-missing' });
  });

  it('missing, or another scheme, is a 401 with a challenge', async () => {
    const refused = { status: 401, code: 'token-missing', challenge: 'Bearer realm="interlace"' };
    expect(await get('/anyone')).toEqual(refused);
    expect(await get('/anyone', 'Basic YTpi')).toEqual(refused);
  });

  it('that has expired says so', async () => {
    const { authorization } = await shell.identity.bearer({}, { expiresIn: -60 });
    expect(await get('/anyone', authorization)).toMatchObject({ status: 401, code: 'token-expired' });
  });

  it.each([
    ['of another issuer', { issuer: 'somebody' }],
    ['for another audience', { audience: 'others' }],
  ])('%s is invalid', async (_what, options) => {
    const { authorization } = await shell.identity.bearer({}, options);
    expect(await get('/anyone', authorization)).toMatchObject({ status: 401, code: 'token-invalid' });
  });

  it.each([
    ['garbage', async () => 'abc.def.ghi'],
    ['signed by another key', async () => (await createTestIdentity()).token()],
    ['unsigned', async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"root"}')}.`],
    ['signed with the public key as a secret', hmacToken],
    [
      'with unreadable claims',
      async () => shell.identity.token({ organisation: { id: 'no-uuid', kind: 'city' } }),
    ],
    [
      'with a changed payload',
      async () => (await shell.identity.token()).replace(/\.[^.]+\./, `.${btoa('{}')}.`),
    ],
    ['of ten kilobytes', async () => 'x'.repeat(10_000)],
  ])('%s is invalid', async (_what, make) => {
    expect(await get('/anyone', `Bearer ${await make()}`)).toMatchObject({
      status: 401,
      code: 'token-invalid',
    });
  });
});

async function hmacToken(): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(shell.identity.jwks.keys[0]));
  return new SignJWT({ roles: ['platform-administrator'] })
    .setProtectedHeader({ alg: 'HS256', kid: 'test' })
    .setSubject('root')
    .setIssuer(TOKEN_ISSUER)
    .setAudience(TOKEN_AUDIENCE)
    .setExpirationTime('5m')
    .sign(secret);
}

describe('createTokenVerifier', () => {
  it('forgets a verified token when it expires', async () => {
    const identity = await createTestIdentity();
    let now = new Date();
    const verifier = createTokenVerifier({ keys: identity.jwks, clockToleranceSeconds: 5, now: () => now });
    const token = await identity.token({ subject: 'account-7' }, { expiresIn: 60 });
    expect(verifier.recall(token)).toBeUndefined();
    expect(await verifier.verify(token)).toMatchObject({ subject: 'account-7' });
    now = new Date(now.getTime() + 64_000);
    expect(verifier.recall(token)).toMatchObject({ subject: 'account-7' });
    now = new Date(now.getTime() + 3_000);
    expect(verifier.recall(token)).toBeUndefined();
    await expect(verifier.verify(token)).rejects.toMatchObject({ code: 'token-expired' });
  });

  it('says that it cannot judge, not that the token is bad, where the keys are out of reach', async () => {
    const keys = new URL('http://127.0.0.1:9/jwks.json');
    const { verify } = createTokenVerifier({ keys, clockToleranceSeconds: 5 });
    const identity = await createTestIdentity();
    await expect(verify(await identity.token())).rejects.toMatchObject({ code: 'keys-unavailable' });
  });

  it('takes no key of another kind', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'ec', kty: 'EC' };
    const { verify } = createTokenVerifier({ keys: { keys: [jwk] }, clockToleranceSeconds: 5 });
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'ec' })
      .setSubject('a')
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setExpirationTime('5m')
      .sign(privateKey);
    await expect(verify(token)).rejects.toMatchObject({ code: 'token-invalid' });
  });
});
