import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cookiesOf,
  type GatewayUnderTest,
  type Person,
  PUBLIC_URL,
  people,
  startGateway,
} from './gateway-under-test.ts';
import { type AuthenticatorOptions, softwareAuthenticator } from './software-authenticator.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9');
});
afterAll(() => gateway.stop());

type Method = 'GET' | 'POST' | 'DELETE';
let keys = 0;
const call = (method: Method, path: string, headers: Record<string, string> = {}, payload?: object) => {
  keys += 1;
  return gateway.app.inject({
    method,
    url: `/api/v1${path}`,
    payload,
    headers: { 'idempotency-key': `passkeys-${keys}`, ...headers },
  });
};
const shown = ({ statusCode, json }: LightMyRequestResponse) => [statusCode, json().code];
const ours = { origin: PUBLIC_URL, rpId: 'localhost' };
type Authenticator = ReturnType<typeof softwareAuthenticator>;

/** The session's cookie and the one of the ceremony under way. */
const together = (cookie: string, options: LightMyRequestResponse) => ({
  cookie: [cookie, cookiesOf(options)].filter(Boolean).join('; '),
  origin: PUBLIC_URL,
});

async function add(person: Person, authenticator: Authenticator) {
  const { headers } = await gateway.signIn(person);
  const options = await call('POST', '/passkeys/options', headers);
  const response = authenticator.create(options.json());
  const added = await call('POST', '/passkeys', together(headers.cookie, options), {
    name: 'My key',
    response,
  });
  return { headers, options, response, added };
}

async function signIn(authenticator: Authenticator) {
  const options = await call('POST', '/sign-ins/passkey/options');
  const response = authenticator.get(options.json());
  const headers = together('', options);
  return { headers, response, answer: await call('POST', '/sign-ins/passkey', headers, { response }) };
}

describe('a passkey', () => {
  it('signs its owner in, and each challenge is answered once', async () => {
    const authenticator = softwareAuthenticator(ours);
    const { headers, options, response, added } = await add('evaluator', authenticator);
    expect(options.json()).toMatchObject({
      rp: { id: 'localhost' },
      authenticatorSelection: { userVerification: 'required', residentKey: 'required' },
    });
    expect([added.statusCode, added.json()]).toMatchObject([201, { name: 'My key', isSynchronised: false }]);
    const again = await call('POST', '/passkeys', together(headers.cookie, options), {
      name: 'Again',
      response,
    });
    expect(shown(again)).toEqual([400, 'passkey-refused']);

    const { answer, ...sent } = await signIn(authenticator);
    expect(answer.statusCode).toBe(204);
    expect(String(answer.headers['set-cookie'])).toMatch(
      /interlace\.session_token=.*; HttpOnly; SameSite=Lax/,
    );
    const session = { cookie: cookiesOf(answer), origin: PUBLIC_URL };
    expect((await call('GET', '/me', session)).json().subject).toBe(people.evaluator.id);
    const replayed = await call('POST', '/sign-ins/passkey', sent.headers, { response: sent.response });
    expect([...shown(replayed), replayed.headers['set-cookie']]).toEqual([400, 'passkey-refused', undefined]);
    expect(replayed.json().invalidParams[0].name).toBe('/response');
  });

  it.each<[string, AuthenticatorOptions]>([
    ['a page of another site', { ...ours, origin: 'https://evil.example' }],
    ['another site', { origin: PUBLIC_URL, rpId: 'evil.example' }],
    ['a device that did not ask who holds it', { ...ours, verifiesUser: false }],
  ])('is neither added nor shown by %s', async (_name, options) => {
    const { added } = await add('analyst', softwareAuthenticator(options));
    expect(shown(added)).toEqual([400, 'passkey-refused']);
    expect(shown((await signIn(softwareAuthenticator(options))).answer)).toEqual([400, 'passkey-refused']);
  });

  it('that nobody added, or that does not fit the key, signs nobody in', async () => {
    const known = softwareAuthenticator(ours);
    await add('manager', known);
    const stranger = softwareAuthenticator(ours);
    expect(shown((await signIn(stranger)).answer)).toEqual([400, 'passkey-refused']);
    const forger = {
      ...stranger,
      get: (asked: { challenge: string }) => ({ ...stranger.get(asked), id: known.id, rawId: known.id }),
    };
    expect(shown((await signIn(forger)).answer)).toEqual([400, 'passkey-refused']);
  });

  it('is one account’s, shown to and removed by its owner alone', async () => {
    const authenticator = softwareAuthenticator(ours);
    const { headers, added } = await add('reviewLead', authenticator);
    expect(shown((await add('council', authenticator)).added)).toEqual([400, 'passkey-refused']);
    const stranger = await gateway.signIn('council');
    const path = `/passkeys/${added.json().id}`;
    expect((await call('DELETE', path, stranger.headers)).statusCode).toBe(404);
    expect((await call('GET', '/passkeys', headers)).json()).toEqual({ items: [added.json()] });
    expect((await call('DELETE', path, headers)).statusCode).toBe(204);
    expect(shown((await signIn(authenticator)).answer)).toEqual([400, 'passkey-refused']);
  });

  it('of a disabled account opens nothing', async () => {
    const authenticator = softwareAuthenticator(ours);
    await add('contributor', authenticator);
    const { id } = people.contributor;
    await gateway.database.client.user.update({ where: { id }, data: { disabledAt: new Date() } });
    expect(shown((await signIn(authenticator)).answer)).toEqual([401, 'sign-in-refused']);
  });

  it('is added in a session that has just begun', async () => {
    const { headers } = await gateway.signIn('otherCity');
    const createdAt = new Date(Date.now() - 16 * 60_000);
    await gateway.database.client.session.updateMany({
      where: { userId: people.otherCity.id },
      data: { createdAt },
    });
    expect(shown(await call('POST', '/passkeys/options', headers))).toEqual([403, 'session-not-fresh']);
  });

  it('is not asked for by pages of other sites', async () => {
    const headers = { origin: 'https://evil.example' };
    expect(shown(await call('POST', '/sign-ins/passkey/options', headers))).toEqual([
      403,
      'cross-site-request',
    ]);
  });

  it('is a second factor for the session it begins, where roles demand one', async () => {
    const strict = await startGateway('http://127.0.0.1:9', {
      INTERLACE_REQUIRE_SECOND_FACTOR: 'evaluator',
    });
    const usual = gateway;
    gateway = strict;
    try {
      const authenticator = softwareAuthenticator(ours);
      const { headers } = await add('evaluator', authenticator);
      const rolesOf = async (shownBy: Record<string, string>) =>
        (await call('GET', '/me', shownBy)).json().roles;
      expect(await rolesOf(headers)).toEqual([]);
      const { answer } = await signIn(authenticator);
      expect(await rolesOf({ cookie: cookiesOf(answer), origin: PUBLIC_URL })).toEqual(['evaluator']);
      expect((await call('GET', '/profile', headers)).json().needsSecondFactor).toBe(true);
    } finally {
      gateway = usual;
      await strict.stop();
    }
  });
});
