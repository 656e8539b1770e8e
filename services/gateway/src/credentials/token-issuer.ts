import { type Principal, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@interlace/contracts';
import { SignJWT } from 'jose';
import type { SigningKey } from './signing-key.ts';

const LIFETIME_SECONDS = 300;

export interface IssuedToken {
  token: string;
  expiresAt: Date;
}

/** A signed token that says who its bearer is for five minutes. */
export async function issueToken(key: SigningKey, principal: Principal, now: Date): Promise<IssuedToken> {
  const issuedAt = Math.floor(now.getTime() / 1_000);
  const { subject, ...claims } = principal;
  const token = await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.keyId })
    .setIssuer(TOKEN_ISSUER)
    .setAudience(TOKEN_AUDIENCE)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + LIFETIME_SECONDS)
    .sign(key.privateKey);
  return { token, expiresAt: new Date((issuedAt + LIFETIME_SECONDS) * 1_000) };
}
