import type { Principal } from '@interlace/contracts';
import { fastify } from 'fastify';
import { exportJWK, generateKeyPair } from 'jose';
import { expect, it, vi } from 'vitest';
import { createCredentials } from './credentials.ts';

const principal: Principal = {
  subject: 'a key',
  organisation: { id: '01890000-0000-7000-8000-000000000001', kind: 'city' },
  roles: ['city-coordinator'],
  mandates: [],
};

async function underTest() {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const principalOfKey = vi.fn(async (): Promise<Principal | undefined> => principal);
  const admitKey = vi.fn(async () => {});
  let time = Date.now();
  const credentials = createCredentials({
    key: { keyId: 'k', privateKey, publicJwk: await exportJWK(publicKey) },
    now: () => new Date(time),
    publicUrl: new URL('https://interlace.example'),
    sessionCookie: 'session',
    principalOfSession: async () => undefined,
    principalOfKey,
    admitKey,
  });
  const app = fastify();
  await app.register(credentials.plugin);
  app.get('/', async ({ headers }) => ({ shown: headers.authorization }));
  const ask = async () => {
    const response = await app.inject({ url: '/', headers: { authorization: 'bearer ilk_secret' } });
    return response.statusCode === 200 ? response.json().shown : response.statusCode;
  };
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { credentials, principalOfKey, admitKey, ask, pass };
}

it('looks a key up every few seconds, counts each of its calls, and keeps its token', async () => {
  const { principalOfKey, admitKey, ask, pass } = await underTest();
  const [first, second] = [await ask(), await ask()];
  expect(first).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
  expect(second).toBe(first);
  expect([principalOfKey.mock.calls.length, admitKey.mock.calls.length]).toEqual([1, 2]);
  pass(5_001);
  expect(await ask()).toBe(first);
  expect(principalOfKey).toHaveBeenCalledTimes(2);
  principalOfKey.mockResolvedValue(undefined);
  expect(await ask()).toBe(first);
  pass(5_001);
  expect(await ask()).not.toBe(first);
});

it('does not believe what was read while rights changed', async () => {
  const { credentials, principalOfKey, ask } = await underTest();
  const reading = Promise.withResolvers<Principal | undefined>();
  principalOfKey.mockReturnValueOnce(reading.promise).mockResolvedValue(undefined);
  const underWay = ask();
  await vi.waitFor(() => expect(principalOfKey).toHaveBeenCalled());
  credentials.forget();
  reading.resolve(principal);
  expect(await underWay).toMatch(/^Bearer ey/);
  expect(await ask()).toEqual(expect.any(Number));
  expect(principalOfKey).toHaveBeenCalledTimes(2);
});
