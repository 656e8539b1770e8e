import type { Role } from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import type { Gateway, GatewayTx } from '../gateway.ts';
import { mailTexts } from '../mail/texts.ts';
import { newToken, tokenDigest } from './invitation-token.ts';
import { rolesToText } from './membership.ts';

const DAYS = 7;
const DAY_MS = 86_400_000;

export interface NewInvitation {
  /** In lower case. */
  email: string;
  organisation: { id: string; name: string };
  roles: readonly Role[];
  language: string;
  /** Null for the first administrator, whom nobody can invite. */
  inviterId: string | null;
}

export interface Invitation {
  id: string;
  createdAt: Date;
  expiresAt: Date;
}

/**
 * Keeps an invitation and its mail, both with the transaction. An open one to the same address and organisation is
 * replaced: its mail is no longer good.
 */
export async function invite(
  { config, mailer, now }: Pick<Gateway, 'config' | 'mailer' | 'now'>,
  tx: GatewayTx,
  { email, organisation, roles, language, inviterId }: NewInvitation,
): Promise<Invitation> {
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + DAYS * DAY_MS);
  const id = uuidv7();
  const token = newToken();
  await tx.invitation.updateMany({
    where: { email, organizationId: organisation.id, status: 'pending' },
    data: { status: 'replaced', settledAt: createdAt },
  });
  await tx.invitation.create({
    data: {
      id,
      organizationId: organisation.id,
      email,
      role: rolesToText(roles),
      inviterId,
      language,
      tokenDigest: tokenDigest(token),
      createdAt,
      expiresAt,
    },
  });
  // Behind the #, so that the token reaches no server's log.
  const link = new URL(`/invitation#${token}`, config.INTERLACE_PUBLIC_URL).href;
  const text = mailTexts(language).invitation({ organisation: organisation.name, link, days: DAYS });
  await mailer.send({ recipient: email, ...text }, tx);
  return { id, createdAt, expiresAt };
}
