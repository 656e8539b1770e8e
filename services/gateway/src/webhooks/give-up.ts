import type { Role } from '@interlace/contracts';
import { recordAudit } from '@interlace/service-kit';
import type { GatewayDatabase, GatewayTx } from '../gateway.ts';
import type { Mailer } from '../mail/mailer.ts';
import { mailTexts } from '../mail/texts.ts';
import { stopEndpoint } from './delivery.store.ts';

/** Those who may keep an organisation's webhooks. */
const KEEPERS: readonly Role[] = ['city-coordinator', 'partner-analyst', 'review-lead', 'network-manager'];

export interface HopelessEndpoint {
  id: string;
  organisationId: string;
  url: string;
}

export interface GivingUp {
  database: Pick<GatewayDatabase, 'sql'>;
  mailer: Mailer;
  now: () => Date;
}

/** Stops an endpoint and writes to who keeps it, once; mails and audit entry are kept as the transaction commits. */
export async function giveUp(
  { database, mailer, now }: GivingUp,
  tx: GatewayTx,
  endpoint: HopelessEndpoint,
): Promise<void> {
  const sql = database.sql(tx);
  const { id, organisationId, url } = endpoint;
  if (!(await stopEndpoint(sql, id, now()))) return;
  const keepers = await sql.query<{ email: string; language: string }>(
    `SELECT u.email, u.language FROM member m JOIN "user" u ON u.id = m.user_id
     WHERE m.organisation_id = $1 AND u.disabled_at IS NULL AND string_to_array(m.role, ',') && $2::text[]`,
    [organisationId, KEEPERS],
  );
  const { origin } = new URL(url);
  for (const { email, language } of keepers) {
    await mailer.send({ recipient: email, ...mailTexts(language).webhookStopped({ origin, id }) }, tx);
  }
  await recordAudit(sql, {
    subject: 'platform',
    organisationId,
    action: 'stopWebhook',
    object: { kind: 'webhooks', id },
    after: { state: 'stopped' },
    at: now(),
  });
}
