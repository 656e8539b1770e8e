import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';

export const CLIENT = { id: 'interlace', secret: 'a-secret-of-this-test-alone-long-enough' };

/** What the provider knows of an account and tells in the ID token. */
export interface ProviderAccount {
  email?: string;
  email_verified?: boolean;
  acr?: string;
}

export interface RunningProvider {
  discovery: string;
  /** Who is signed in at the provider, in the only browser there is. */
  present: { subject: string };
  accounts: Map<string, ProviderAccount>;
  /** The address the provider sends the browser back to, after it has visited `url`. */
  visit(url: string): Promise<string>;
  stop(): Promise<void>;
}

/** A real OpenID provider on a port of its own, whose users are signed in and have agreed. */
export async function startProvider(options: {
  redirectUri: string;
  clientAuthentication: 'client_secret_basic' | 'client_secret_jwt';
}): Promise<RunningProvider> {
  const accounts = new Map<string, ProviderAccount>();
  const present = { subject: '' };
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [options.redirectUri],
        token_endpoint_auth_method: options.clientAuthentication,
      },
    ],
    clientAuthMethods: ['client_secret_basic', 'client_secret_jwt'],
    pkce: { required: () => true },
    acrValues: ['urn:strong'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, ...accounts.get(accountId) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new provider.Grant({
        accountId: oidc.session?.accountId,
        clientId: oidc.client?.clientId,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void callback(request, response);
    const { subject } = present;
    // How the provider made sure of its user is part of the sign-in there, not of the account.
    const login = { accountId: subject, acr: accounts.get(subject)?.acr };
    provider
      .interactionFinished(request, response, { login })
      .catch((error: unknown) => response.destroy(Object(error)));
  });

  return {
    discovery: `${issuer}/.well-known/openid-configuration`,
    present,
    accounts,
    async visit(url) {
      const jar = new Map<string, string>();
      for (let at = url; ; ) {
        if (!at.startsWith(issuer)) return at;
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
        for (const set of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
          jar.set(name, value);
        }
        const location = response.headers.get('location');
        if (!location) throw new Error(`the provider answered ${response.status} ${await response.text()}`);
        at = new URL(location, at).href;
      }
    },
    stop: () => new Promise((stopped) => server.close(() => stopped()).closeAllConnections()),
  };
}
