import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  city,
  cookiesOf,
  type GatewayUnderTest,
  PUBLIC_URL,
  people,
  startGateway,
} from './gateway-under-test.ts';
import { CLIENT, type ProviderAccount, type RunningProvider, startProvider } from './openid-provider.ts';

const REFUSED = `${PUBLIC_URL}/sign-in?problem=openid-refused`;
let folder: string;
let gateway: GatewayUnderTest;
let town: RunningProvider;
let signed: RunningProvider;

beforeAll(async () => {
  const start = (id: string, clientAuthentication: 'client_secret_basic' | 'client_secret_jwt') =>
    startProvider({
      redirectUri: `${PUBLIC_URL}/api/v1/sign-ins/openid/${id}/callback`,
      clientAuthentication,
    });
  [town, signed] = await Promise.all([
    start('town', 'client_secret_basic'),
    start('signed', 'client_secret_jwt'),
  ]);
  const provider = {
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    domains: ['interlace.example'],
  };
  folder = await mkdtemp(join(tmpdir(), 'interlace-openid-'));
  const file = join(folder, 'providers.json');
  const gone = 'http://127.0.0.1:9/.well-known/openid-configuration';
  await writeFile(
    file,
    JSON.stringify([
      { ...provider, id: 'town', label: 'Town hall', discovery: town.discovery, organisationId: city },
      {
        ...provider,
        id: 'signed',
        label: 'With a signed secret',
        discovery: signed.discovery,
        clientAuthentication: 'client_secret_jwt',
        addressesAreVerified: true,
        assurance: ['urn:strong'],
        demands: { acr: ['urn:strong'] },
      },
      { ...provider, id: 'gone', label: 'Gone', discovery: gone },
    ]),
  );
  gateway = await startGateway('http://127.0.0.1:9', { INTERLACE_OPENID_PROVIDERS_FILE: file });
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([town.stop(), signed.stop(), rm(folder, { recursive: true })]);
});

const begin = (provider: string, body: object = {}, headers: Record<string, string> = {}) =>
  gateway.app.inject({
    method: 'POST',
    url: `/api/v1/sign-ins/openid/${provider}`,
    payload: body,
    headers: { origin: PUBLIC_URL, ...headers },
  });
/** As the browser follows the provider's redirect. */
const comeBack = (address: string, cookie: string) =>
  gateway.app.inject({
    url: address.slice(PUBLIC_URL.length),
    headers: { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
  });

async function signIn(
  at: RunningProvider,
  {
    subject,
    account,
    change = (url) => url,
    body,
  }: {
    subject: string;
    account: ProviderAccount;
    change?: (url: string) => string;
    body?: object;
  },
) {
  at.accounts.set(subject, account);
  at.present.subject = subject;
  const begun = await begin(at === town ? 'town' : 'signed', body);
  const url: string = begun.json().url;
  const address = await at.visit(change(url));
  const cookie = cookiesOf(begun);
  return { url, address, cookie, answer: await comeBack(address, cookie) };
}
const subjectOf = async (answer: Awaited<ReturnType<typeof comeBack>>) => {
  const headers = { cookie: cookiesOf(answer), origin: PUBLIC_URL };
  return (await gateway.app.inject({ url: '/api/v1/me', headers })).json().subject;
};
const mayor = { email: people.valmarenna.email.toUpperCase(), email_verified: true };
const outsider = { email: 'council@evil.example', email_verified: true };
const reasons = async () => {
  const rows = await gateway.database.pool.query<{ reason: string }>(
    `SELECT after ->> 'reason' AS reason FROM audit.entry WHERE action = 'openidSignInRefused' ORDER BY sequence`,
  );
  return rows.map(({ reason }) => reason);
};

describe('signing in at a provider', () => {
  it('is offered by name', async () => {
    const answer = await gateway.app.inject('/api/v1/sign-ins/openid');
    expect(answer.json().items).toEqual([
      { id: 'town', label: 'Town hall' },
      { id: 'signed', label: 'With a signed secret' },
      { id: 'gone', label: 'Gone' },
    ]);
    expect(answer.body).not.toContain(CLIENT.secret);
  });

  it('lets in the account of the verified address, and knows it by its subject from then on', async () => {
    const { url, answer } = await signIn(town, {
      subject: 'm',
      account: mayor,
      body: { returnTo: '/surveys' },
    });
    const asked = new URL(url).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect([asked.get('state')?.length, asked.get('nonce')?.length]).toEqual([32, 32]);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, `${PUBLIC_URL}/surveys`]);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /interlace\.session_token=[^;]+;.*HttpOnly; SameSite=Lax/,
    );
    expect(await subjectOf(answer)).toBe(people.valmarenna.id);

    const moved = { ...mayor, email: 'renamed@interlace.example' };
    const again = await signIn(town, { subject: 'm', account: moved });
    expect([again.answer.headers.location, await subjectOf(again.answer)]).toEqual([
      `${PUBLIC_URL}/`,
      people.valmarenna.id,
    ]);
    const kept = await gateway.database.client.account.findMany({ where: { providerId: 'town' } });
    expect(kept).toMatchObject([{ accountId: 'm', accessToken: null, refreshToken: null, idToken: null }]);
  });

  it('works with a signed secret, a provider that verifies all addresses, and the assurance asked for', async () => {
    const account = { email: people.analyst.email, acr: 'urn:strong' };
    const { url, answer } = await signIn(signed, { subject: 'a', account });
    expect(new URL(url).searchParams.get('acr_values')).toBe('urn:strong');
    expect(await subjectOf(answer)).toBe(people.analyst.id);
    const weak = await signIn(signed, { subject: 'a', account: { ...account, acr: 'urn:weak' } });
    expect(weak.answer.headers.location).toBe(REFUSED);
    expect((await reasons()).at(-1)).toBe('assurance-too-low');
  });

  it('is no second factor where the provider is not held to one, whatever the account has', async () => {
    const usual = gateway;
    gateway = await startGateway('http://127.0.0.1:9', {
      INTERLACE_OPENID_PROVIDERS_FILE: join(folder, 'providers.json'),
      INTERLACE_REQUIRE_SECOND_FACTOR: 'city-coordinator',
    });
    try {
      const { id: own, email } = people.valmarenna;
      await gateway.database.client.user.update({ where: { id: own }, data: { twoFactorEnabled: true } });
      const rolesAt = async (provider: RunningProvider, account: ProviderAccount) => {
        const { answer } = await signIn(provider, { subject: 'm', account });
        const headers = { cookie: cookiesOf(answer), origin: PUBLIC_URL };
        return (await gateway.app.inject({ url: '/api/v1/me', headers })).json().roles;
      };
      expect(await rolesAt(town, mayor)).toEqual([]);
      expect(await rolesAt(signed, { email, acr: 'urn:strong' })).toEqual(['city-coordinator']);
    } finally {
      await gateway.stop();
      gateway = usual;
    }
  });

  it.each<[string, string, string, ProviderAccount]>([
    ['an address that is not verified', 'new', 'account_not_linked', { ...mayor, email_verified: false }],
    ['an address no longer verified', 'm', 'address-not-verified', { ...mayor, email_verified: false }],
    ['an account whose address is not the provider’s to name', 'o', 'foreign-domain', outsider],
    ['somebody known who has a foreign address now', 'm', 'foreign-domain', { ...outsider }],
    ['an address nobody has here', 'n', 'signup_disabled', { ...mayor, email: 'new@interlace.example' }],
    ['no address', 'x', 'email_not_found', {}],
    ['somebody of another organisation', 'p', 'not-a-member', { ...mayor, email: people.analyst.email }],
  ])('refuses %s', async (_name, subject, reason, account) => {
    const { id } = people.council;
    await gateway.database.client.user.update({ where: { id }, data: { email: String(outsider.email) } });
    const { answer } = await signIn(town, { subject, account });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, REFUSED]);
    expect(await subjectOf(answer)).toBeUndefined();
    expect((await reasons()).at(-1)).toBe(reason);
    expect(await gateway.database.client.user.count()).toBe(Object.keys(people).length);
  });

  it('refuses a disabled account', async () => {
    const { id, email } = people.contributor;
    await gateway.database.client.user.update({ where: { id }, data: { disabledAt: new Date() } });
    const { answer } = await signIn(town, { subject: 'c', account: { email, email_verified: true } });
    expect([answer.headers.location, await subjectOf(answer)]).toEqual([REFUSED, undefined]);
  });
});

describe('what came back', () => {
  const other = (name: string) => (url: string) => {
    const changed = new URL(url);
    changed.searchParams.set(name, 'x'.repeat(32));
    return changed.href;
  };

  it('is refused with a state of somebody else’s making, or in another browser', async () => {
    const { answer } = await signIn(town, { subject: 'm', account: mayor, change: other('state') });
    expect([answer.headers.location, (await reasons()).at(-1)]).toEqual([REFUSED, 'state_mismatch']);
    const begun = await begin('town');
    const address = await town.visit(begun.json().url);
    expect((await comeBack(address, '')).headers.location).toBe(REFUSED);
    const victim = await begin('town');
    expect((await comeBack(address, cookiesOf(victim))).headers.location).toBe(REFUSED);
  });

  it('is refused with a token for another nonce', async () => {
    const { answer } = await signIn(town, { subject: 'm', account: mayor, change: other('nonce') });
    expect([answer.headers.location, (await reasons()).at(-1)]).toEqual([REFUSED, 'unable_to_get_user_info']);
  });

  it('is refused a second time, and a code in another sign-in', async () => {
    const first = await signIn(town, { subject: 'm', account: mayor });
    expect((await comeBack(first.address, first.cookie)).headers.location).toBe(REFUSED);
    const begun = await begin('town');
    const stolen = new URL(await town.visit(begun.json().url));
    const thief = await begin('town');
    const state = new URL(thief.json().url).searchParams.get('state');
    stolen.searchParams.set('state', String(state));
    expect((await comeBack(stolen.href, cookiesOf(thief))).headers.location).toBe(REFUSED);
    expect((await reasons()).at(-1)).toBe('invalid_code');
  });

  it('is refused where the provider refused, said of another issuer, or says nothing', async () => {
    const begun = await begin('town');
    const state = new URL(begun.json().url).searchParams.get('state');
    const path = `${PUBLIC_URL}/api/v1/sign-ins/openid/town/callback`;
    for (const query of [
      `?error=access_denied&state=${state}`,
      `?code=x&state=${state}&iss=https://evil.example`,
      '',
    ]) {
      const answer = await comeBack(`${path}${query}`, cookiesOf(begun));
      expect([answer.statusCode, answer.headers.location]).toEqual([303, REFUSED]);
    }
  });

  it('belongs to the provider it was asked of', async () => {
    const begun = await begin('town');
    const address = (await town.visit(begun.json().url)).replace('/town/', '/signed/');
    expect((await comeBack(address, cookiesOf(begun))).headers.location).toBe(REFUSED);
  });
});

describe('the way there', () => {
  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/%2f%2fevil.example',
    'javascript:alert(1)',
    '/api/v1/me',
    '/a?next=//evil.example',
    '/a/../api',
    'surveys',
  ])('leads back to pages of our own alone, not to %s', async (returnTo) => {
    const answer = await begin('town', { returnTo });
    expect([answer.statusCode, answer.json().invalidParams[0].name]).toEqual([400, '/returnTo']);
  });

  it('is not begun by pages of other sites, nor for a provider nobody knows or reaches', async () => {
    expect((await begin('town', {}, { origin: 'https://evil.example' })).json().code).toBe(
      'cross-site-request',
    );
    expect((await begin('google')).statusCode).toBe(404);
    const gone = await begin('gone');
    expect([gone.statusCode, gone.json().code]).toEqual([503, 'provider-unavailable']);
    const nowhere = await comeBack(`${PUBLIC_URL}/api/v1/sign-ins/openid/google/callback?code=x&state=y`, '');
    expect(nowhere.statusCode).toBe(404);
  });
});
