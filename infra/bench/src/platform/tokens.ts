import { readFile } from 'node:fs/promises';
import { type Principal, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@interlace/contracts';
import { calculateJwkThumbprint, importJWK, type JWK, SignJWT } from 'jose';

export type TokenMaker = (principal: Omit<Principal, 'mandates'>) => Promise<string>;

/** Tokens for any principal, signed with the key of a data directory: a load of a thousand cities needs as many. */
export async function tokenMaker(keyFile: string): Promise<TokenMaker> {
  const jwk: JWK = JSON.parse(await readFile(keyFile, 'utf8'));
  const { d: _secret, ...shown } = jwk;
  const [key, kid] = [await importJWK(jwk, 'EdDSA'), await calculateJwkThumbprint(shown)];
  return ({ subject, organisation, roles }) =>
    new SignJWT({ organisation, roles, mandates: [] })
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setSubject(subject)
      .setIssuedAt()
      .setExpirationTime('3h')
      .sign(key);
}
