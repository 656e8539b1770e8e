import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from './problems.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A reading that is sent without an ETag, for it is new each time. */
    untagged?: true;
  }
}

export interface Tagged {
  /** Without quotes; visible ASCII. Changes whenever a byte of the body may. */
  etag: string;
  body: unknown;
}

/** Sends with a strong ETag, or 304 without a body where the caller already holds it. */
export function sendWithEtag(
  request: Pick<FastifyRequest, 'headers'>,
  reply: FastifyReply,
  { etag, body }: Tagged,
): FastifyReply {
  const tag = `"${etag}"`;
  reply.header('etag', tag);
  if (matches(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.send(body);
}

/** RFC 9110 13.1.2: weak comparison, `*` matches whatever exists. */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((candidate) => candidate.trim().replace(/^W\//, '') === tag);
}

/**
 * Demands that the caller's If-Match names the present version, whose ETag is the version itself.
 * Call it in the transaction that has locked or will compare-and-set the row.
 * @throws DomainError `version-missing` (428) without the header, `version-stale` (412) for another version.
 */
export function requireVersion(request: Pick<FastifyRequest, 'headers'>, current: number | string): void {
  const header = request.headers['if-match'];
  if (header === undefined) {
    throw new DomainError('version-missing', 'Send If-Match with the ETag of what you changed.', {
      invalidParams: [{ name: 'if-match', code: 'version-missing', reason: 'is needed' }],
    });
  }
  if (header.split(',').some((candidate) => candidate.trim() === `"${current}"`)) return;
  throw new DomainError('version-stale', `The present version is "${current}"; read it and try again.`, {
    invalidParams: [{ name: 'if-match', code: 'version-stale', reason: `is not "${current}"` }],
  });
}
