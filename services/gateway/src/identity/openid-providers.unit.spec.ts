import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenidProvider, objectionTo, readOpenidProviders } from './openid-providers.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interlace-openid-'));
});
afterAll(() => rm(folder, { recursive: true }));

const town = {
  id: 'town',
  label: 'Town hall',
  discovery: 'https://id.town.example/.well-known/openid-configuration',
  clientId: 'interlace',
  clientSecret: 'not-to-be-told',
  domains: ['town.example'],
};
async function read(content: unknown): Promise<OpenidProvider[]> {
  const path = join(folder, 'providers.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readOpenidProviders(path);
}
const only = async (change: object) => {
  const [provider] = await read([{ ...town, ...change }]);
  if (!provider) throw new Error('no provider was read');
  return provider;
};

describe('the file of providers', () => {
  it.each([
    ['{', 'the file'],
    [[{ ...town, discovery: 'http://id.town.example/x' }], '0.discovery: must be https'],
    [[{ ...town, domains: [] }], '0.domains'],
    [[{ ...town, domains: ['@town.example'] }], 'must be a domain'],
    [[{ ...town, redirectUri: 'https://evil.example' }], 'redirectUri'],
    [[town, town], 'names an id twice'],
  ])('is refused where it says %j', async (content, fault) => {
    await expect(read(content)).rejects.toThrow(fault);
    await expect(read(content)).rejects.not.toThrow('not-to-be-told');
  });

  it('may be left out', async () => {
    expect(await readOpenidProviders(undefined)).toEqual([]);
  });
});

it.each([
  [{}, { email: 'Ada@Town.example', email_verified: true }, undefined],
  [{}, { email: 'ada@town.example', email_verified: false }, 'address-not-verified'],
  [{}, { email: 'ada@town.example', email_verified: 'true' }, 'address-not-verified'],
  [{}, { email: 'ada@town.example' }, 'address-not-verified'],
  [{ addressesAreVerified: true }, { email: 'ada@town.example' }, undefined],
  [
    { addressesAreVerified: true },
    { email: 'ada@town.example', email_verified: false },
    'address-not-verified',
  ],
  [{}, { email: 'ada@sub.town.example', email_verified: true }, 'foreign-domain'],
  [{}, { email: 'ada@eviltown.example', email_verified: true }, 'foreign-domain'],
  [{}, { email: 'ada@town.example@evil.example', email_verified: true }, 'foreign-domain'],
  [{}, { email_verified: true }, 'foreign-domain'],
  [
    { demands: { acr: ['high'] } },
    { email: 'ada@town.example', email_verified: true, acr: 'low' },
    'assurance-too-low',
  ],
  [{ demands: { acr: ['high'] } }, { email: 'ada@town.example', email_verified: true }, 'assurance-too-low'],
  [
    { demands: { amr: ['otp'] } },
    { email: 'ada@town.example', email_verified: true, amr: ['pwd', 'otp'] },
    undefined,
  ],
  [{ claims: { email: 'mail' } }, { mail: 'ada@town.example', email_verified: true }, undefined],
])('%j lets in who is said to be %j: %s', async (change, said, objection) => {
  expect(objectionTo(await only(change), said)).toBe(objection);
});
