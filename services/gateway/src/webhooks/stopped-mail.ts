import type { Role } from '@interlace/contracts';
import type { GatewayDatabase, GatewayTx } from '../gateway.ts';
import type { Mailer } from '../mail/mailer.ts';

/** Those who may keep an organisation's webhooks. */
const KEEPERS: readonly Role[] = ['city-coordinator', 'partner-analyst', 'review-lead', 'network-manager'];

export interface StoppedEndpoint {
  id: string;
  organisationId: string;
  url: string;
}

/** Tells who keeps an organisation's webhooks that one was stopped; the mails are kept with the transaction. */
export async function mailKeepers(
  { database, mailer }: { database: Pick<GatewayDatabase, 'sql'>; mailer: Mailer },
  tx: GatewayTx,
  { id, organisationId, url }: StoppedEndpoint,
): Promise<void> {
  const keepers = await database.sql(tx).query<{ email: string }>(
    `SELECT u.email FROM member m JOIN "user" u ON u.id = m.user_id
     WHERE m.organisation_id = $1 AND u.disabled_at IS NULL AND string_to_array(m.role, ',') && $2::text[]`,
    [organisationId, KEEPERS],
  );
  const subject = 'Interlace: a webhook was stopped';
  const body = [
    `Deliveries to ${new URL(url).origin} did not succeed and are not tried any more.`,
    'What was waiting is in the log of deliveries as failed. Once the receiver answers again, set the webhook to',
    'active and replay what you need.',
    '',
    `Webhook ${id}`,
  ].join('\n');
  for (const { email } of keepers) await mailer.send({ recipient: email, subject, body }, tx);
}
