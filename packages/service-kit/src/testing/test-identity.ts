import { generateKeyPairSync } from 'node:crypto';
import {
  type Principal,
  type PrincipalClaims,
  type Role,
  TOKEN_AUDIENCE,
  TOKEN_ISSUER,
} from '@interlace/contracts';
import { exportJWK, type JSONWebKeySet, SignJWT } from 'jose';

export interface TestClaims {
  subject?: string;
  organisation?: Principal['organisation'];
  roles?: Role[];
  mandates?: PrincipalClaims['mandates'];
  /** Makes it the token of an API key. */
  scopes?: Principal['scopes'];
}

export interface TestTokenOptions {
  /** Seconds from now; negative for one that has expired. Default 300. */
  expiresIn?: number;
  issuer?: string;
  audience?: string;
}

/** A signing key of a test's own. Hand `jwks` to `createServiceApp({ keys })`. */
export interface TestIdentity {
  jwks: JSONWebKeySet;
  token(claims?: TestClaims, options?: TestTokenOptions): Promise<string>;
  /** Request header with such a token. */
  bearer(claims?: TestClaims, options?: TestTokenOptions): Promise<{ authorization: string }>;
}

const ORGANISATION = { id: '00000000-0000-7000-8000-000000000001', kind: 'city' } as const;

export async function createTestIdentity(): Promise<TestIdentity> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const jwk = await exportJWK(publicKey);
  const token = (claims: TestClaims = {}, options: TestTokenOptions = {}): Promise<string> =>
    new SignJWT({
      organisation: claims.organisation ?? ORGANISATION,
      roles: claims.roles ?? [],
      mandates: claims.mandates ?? [],
      scopes: claims.scopes,
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'test' })
      .setSubject(claims.subject ?? 'account-1')
      .setIssuer(options.issuer ?? TOKEN_ISSUER)
      .setAudience(options.audience ?? TOKEN_AUDIENCE)
      .setIssuedAt()
      .setExpirationTime(Math.floor(Date.now() / 1_000) + (options.expiresIn ?? 300))
      .sign(privateKey);
  return {
    jwks: { keys: [{ ...jwk, kid: 'test', alg: 'EdDSA', use: 'sig' }] },
    token,
    bearer: async (claims, options) => ({ authorization: `Bearer ${await token(claims, options)}` }),
  };
}
