import { randomUUID } from 'node:crypto';
import type { GenericOAuthConfig } from 'better-auth/plugins';
import { SignJWT } from 'jose';
import { type OpenidProvider, personOf } from './openid-providers.ts';

const ASSERTION_LIFETIME = '1m';

/** Where the provider sends people back to. */
export const callbackPath = (id: string): string => `/api/v1/sign-ins/openid/${id}/callback`;

/** A provider as the library takes it: authorisation code with PKCE, state and nonce; nobody gets an account by it. */
export function openidClient(provider: OpenidProvider, publicUrl: URL): GenericOAuthConfig {
  const { id, label, discovery, clientId, scopes, assurance } = provider;
  return {
    providerId: id,
    name: label,
    discoveryUrl: discovery,
    clientId,
    ...authenticationOf(provider),
    scopes,
    redirectURI: new URL(callbackPath(id), publicUrl).href,
    pkce: true,
    requireIdTokenVerification: true,
    disableSignUp: true,
    disableImplicitSignUp: true,
    disableProviderLogout: true,
    ...(assurance.length > 0 && { authorizationUrlParams: { acr_values: assurance.join(' ') } }),
    mapProfileToUser: (said) => ({ ...personOf(provider, said) }),
  };
}

function authenticationOf({
  clientAuthentication: method,
  clientSecret,
}: OpenidProvider): Pick<GenericOAuthConfig, 'clientSecret' | 'tokenEndpointAuth'> {
  if (method !== 'client_secret_jwt') return { clientSecret, tokenEndpointAuth: { method } };
  // A signed assertion by another kind of key (OpenID Connect Core 9): the library sends whatever is signed.
  const key = new TextEncoder().encode(clientSecret);
  return {
    tokenEndpointAuth: {
      method: 'private_key_jwt',
      getClientAssertion: ({ clientId, tokenEndpoint }) =>
        new SignJWT()
          .setProtectedHeader({ alg: 'HS256' })
          .setIssuer(clientId)
          .setSubject(clientId)
          .setAudience(tokenEndpoint)
          .setJti(randomUUID())
          .setIssuedAt()
          .setExpirationTime(ASSERTION_LIFETIME)
          .sign(key),
    },
  };
}
