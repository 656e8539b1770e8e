import { createHash, randomBytes } from 'node:crypto';
import { DomainError } from '@interlace/service-kit';
import { z } from 'zod';
import type { GatewayDatabase, GatewayTx } from '../gateway.ts';

const TOKEN_BYTES = 32;
const LIFETIME_MS = 3_600_000;

export type TokenPurpose = 'password-reset' | 'email-verification';

/** As it stands behind the `#` of a link. */
export const mailedToken = z
  .string()
  .regex(/^[\w-]{43}$/, 'is the word behind # in the link of the mail')
  .describe('From the link of the mail; good once, for an hour');

// Long and random: nobody can guess it from its digest.
const digestOf = (token: string) => new Uint8Array(createHash('sha256').update(token).digest());

/** Makes the token of a mail, in place of those before it. Only its digest is kept. */
export async function makeToken(
  tx: GatewayTx,
  { userId, purpose, email, now }: { userId: string; purpose: TokenPurpose; email: string; now: Date },
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await tx.mailedToken.deleteMany({ where: { userId, purpose } });
  const expiresAt = new Date(now.getTime() + LIFETIME_MS);
  await tx.mailedToken.create({ data: { token: digestOf(token), userId, purpose, email, expiresAt } });
  return token;
}

/** Whose token it is, still unused. @throws DomainError `link-refused` */
export async function findToken(
  { client }: GatewayDatabase,
  { token, purpose, now }: { token: string; purpose: TokenPurpose; now: Date },
) {
  const found = await client.mailedToken.findFirst({
    where: { token: digestOf(token), purpose, expiresAt: { gt: now }, user: { disabledAt: null } },
    include: { user: { include: { members: { select: { organizationId: true } } } } },
  });
  if (!found) throw linkRefused();
  return found;
}
export type FoundToken = Awaited<ReturnType<typeof findToken>>;

/** Uses the token up. @throws DomainError `link-refused` for the second of two at once */
export async function takeToken(tx: GatewayTx, { token }: Pick<FoundToken, 'token'>): Promise<void> {
  if ((await tx.mailedToken.deleteMany({ where: { token } })).count === 0) throw linkRefused();
}

export function linkRefused(): DomainError {
  const reason = 'is unknown, was used, or is older than an hour';
  return new DomainError('link-refused', `The link ${reason}; ask for another.`, {
    invalidParams: [{ name: '/token', code: 'link-refused', reason }],
  });
}
