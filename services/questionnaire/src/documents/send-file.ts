import { createHash } from 'node:crypto';
import { sendWithEtag } from '@interlace/service-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface File {
  readonly name: string;
  readonly mediaType: string;
  readonly language: string;
  readonly bytes: Buffer;
}

/** A file to be kept, under the hash of its content. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { name, mediaType, language, bytes }: File,
): FastifyReply {
  reply.header('content-disposition', `attachment; filename="${name}"`);
  reply.header('content-language', language);
  const etag = createHash('sha256').update(bytes).digest('base64url');
  return sendWithEtag(request, reply.type(mediaType), { etag, body: bytes });
}
