import { erasure, personalData, uuidv7 } from '@interlace/service-kit';
import type { z } from 'zod';
import { upstreamFault } from '../forwarding/upstream-fault.ts';
import type { Upstream } from '../upstreams.ts';

const LIMIT_MS = 10_000;

interface Ask<Schema extends z.ZodType> {
  schema: Schema;
  path: string;
  /** The token of whoever asks. */
  authorization: string;
  body?: object;
}

/** What a service holds about the bearer. @throws DomainError where it does not answer. */
export const askPersonalData = (upstream: Upstream, authorization: string) =>
  ask(upstream, { schema: personalData, path: 'personal-data', authorization });

/** Erases somebody from a service; doing it again changes nothing. @throws DomainError where it does not answer. */
export const askErasure = (upstream: Upstream, authorization: string, subject: string) =>
  ask(upstream, { schema: erasure, path: 'personal-data/erasure', authorization, body: { subject } });

async function ask<Schema extends z.ZodType>(
  { service, origin }: Upstream,
  { schema, path, authorization, body }: Ask<Schema>,
): Promise<z.infer<Schema>> {
  const write = { 'content-type': 'application/json', 'idempotency-key': uuidv7() };
  try {
    const response = await fetch(`${origin}/api/v1/operations/${service}/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization, ...(body && write) },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    if (!response.ok) throw new Error(`${service} answered ${response.status}`);
    return schema.parse(await response.json());
  } catch (error) {
    throw upstreamFault(service, error);
  }
}
