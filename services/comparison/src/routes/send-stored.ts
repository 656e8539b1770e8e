import { hash } from 'node:crypto';
import { sendWithEtag } from '@interlace/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Visibility } from '../benchmarks/visibility.ts';
import type { Comparison } from '../comparison.ts';

export interface Answer {
  /** Version of all data the answer is made from. */
  readonly dataVersion: string;
  readonly visibility: Visibility;
  readonly make: () => unknown;
}

/** Names everything an answer depends on: data, what the caller may see, address. */
export function storageKey(
  { url }: FastifyRequest,
  { dataVersion, visibility }: Omit<Answer, 'make'>,
): string {
  const scope = visibility.kind === 'some' ? [...visibility.cities].toSorted().join() : visibility.kind;
  return `${dataVersion} ${scope} ${url}`;
}

/**
 * Sends an answer as JSON, made at most once per data version, address and what the caller may see: a repeated read is a
 * look-up. The ETag names the data version and the bytes.
 */
export function sendStored(
  { responses }: Pick<Comparison, 'responses'>,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
): FastifyReply {
  const key = storageKey(request, answer);
  let stored = responses.get(key);
  if (!stored) {
    const body = Buffer.from(JSON.stringify(answer.make()));
    stored = { body, etag: etagOf(answer.dataVersion, body) };
    responses.set(key, stored);
  }
  return sendWithEtag(request, reply.type('application/json; charset=utf-8'), stored);
}

/** Strong: any other byte gives another tag. */
export function etagOf(dataVersion: string, body: Buffer): string {
  return `${dataVersion}.${hash('sha256', body, 'base64url').slice(0, 16)}`;
}
