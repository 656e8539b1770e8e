import type { GatewayDatabase, GatewayTx } from '../gateway.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import type { NewsType } from './webhook-news.ts';
import type { Safe } from './webhook-secret.ts';

/** How long the secret before a rotation goes on signing. */
export const FORMER_SECRET_MS = 24 * 3_600_000;

const shown = {
  id: true,
  url: true,
  description: true,
  eventTypes: true,
  state: true,
  createdAt: true,
  updatedAt: true,
} satisfies Prisma.WebhookEndpointSelect;
export type Endpoint = Prisma.WebhookEndpointGetPayload<{ select: typeof shown }>;

interface Owned {
  id: string;
  organisationId: string;
}

export interface EndpointFacts {
  url: string;
  description: string;
  eventTypes: NewsType[];
}

/** Endpoints of an organisation, the newest first. */
export function listEndpoints(
  client: GatewayDatabase['client'],
  { organisationId, after, take }: { organisationId: string; after: string | undefined; take: number },
): Promise<Endpoint[]> {
  return client.webhookEndpoint.findMany({
    where: { organisationId, id: { lt: after } },
    orderBy: { id: 'desc' },
    take,
    select: shown,
  });
}

/** Null for one that does not exist or is another organisation's. */
export function findEndpoint(
  client: Pick<GatewayTx, 'webhookEndpoint'>,
  where: Owned,
): Promise<Endpoint | null> {
  return client.webhookEndpoint.findUnique({ where, select: shown });
}

/** How many an organisation has; its own row is locked, so that no other is added meanwhile. */
export async function countEndpoints(database: GatewayDatabase, tx: GatewayTx, organisationId: string) {
  await database.sql(tx).query('SELECT FROM organisation WHERE id = $1 FOR UPDATE', [organisationId]);
  return tx.webhookEndpoint.count({ where: { organisationId } });
}

export function addEndpoint(
  tx: GatewayTx,
  {
    id,
    organisationId,
    facts,
    sealed,
    at,
  }: Owned & { facts: EndpointFacts; sealed: Uint8Array<ArrayBuffer>; at: Date },
): Promise<Endpoint> {
  return tx.webhookEndpoint.create({
    data: { id, organisationId, ...facts, secret: sealed, state: 'active', createdAt: at, updatedAt: at },
    select: shown,
  });
}

/** The endpoint before and after; null where there is none. */
export async function changeEndpoint(
  tx: GatewayTx,
  where: Owned,
  change: Partial<EndpointFacts> & { state?: 'active' | 'paused' | undefined; updatedAt: Date },
): Promise<{ before: Endpoint; after: Endpoint } | null> {
  const before = await findEndpoint(tx, where);
  if (!before) return null;
  return { before, after: await tx.webhookEndpoint.update({ where, data: change, select: shown }) };
}

/** Puts a new secret in place; the present one signs on for a day. Null where there is no such endpoint. */
export async function rotateSecret(
  tx: GatewayTx,
  where: Owned,
  { sealed, at }: { sealed: Uint8Array<ArrayBuffer>; at: Date },
): Promise<Endpoint | null> {
  const present = await tx.webhookEndpoint.findUnique({ where, select: { secret: true } });
  if (!present) return null;
  const formerUntil = new Date(at.getTime() + FORMER_SECRET_MS);
  const data = { secret: sealed, formerSecret: present.secret, formerUntil, updatedAt: at };
  return tx.webhookEndpoint.update({ where, data, select: shown });
}

/** Removes an endpoint with its log; what it was, or null. */
export async function removeEndpoint(tx: GatewayTx, where: Owned): Promise<Endpoint | null> {
  const before = await findEndpoint(tx, where);
  if (before) await tx.webhookEndpoint.delete({ where });
  return before;
}

/** The secrets that sign at this moment, the present one first. */
export function signingSecrets(
  safe: Safe,
  row: {
    endpointId: string;
    secret: Uint8Array;
    formerSecret: Uint8Array | null;
    formerUntil: Date | null;
  },
  now: Date,
): string[] {
  const { endpointId, secret, formerSecret, formerUntil } = row;
  const former = formerSecret && formerUntil && formerUntil > now ? [formerSecret] : [];
  return [secret, ...former].map((sealed) => safe.open(sealed, endpointId));
}
