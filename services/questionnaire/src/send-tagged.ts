import { createHash } from 'node:crypto';
import { sendWithEtag } from '@interlace/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a body under the hash of its content: one rule for every read, and no version to forget in it. */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, body: object): FastifyReply {
  const etag = createHash('sha256').update(JSON.stringify(body)).digest('base64url');
  return sendWithEtag(request, reply, { etag, body });
}
