import type { Socket } from 'node:net';
import { finished } from 'node:stream';
import type { InvalidParam, Problem } from '@interlace/contracts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { fastifyPlugin } from 'fastify-plugin';
import { isDatabaseUnreachable, refusesInput } from '../database/database-faults.ts';
import { uuidv7 } from '../uuidv7.ts';
import { DomainError, problemKind } from './problems.ts';
import type { SecurityHeaders } from './response-headers.ts';

const MEDIA_TYPE = 'application/problem+json';

/** Problem details (RFC 9457) for every error of every route, and for addresses nobody serves. */
export const problems = fastifyPlugin(async (app) => {
  app.setErrorHandler(answerError);
  app.setNotFoundHandler((request, reply) => {
    // Without the query: it may hold anything, and the path alone tells what is missing.
    const path = request.url.split('?')[0]?.slice(0, 200);
    answerError(
      new DomainError('not-found', `${request.method} ${path} is not an address of this service`),
      request,
      reply,
    );
  });
});

/** Turns any error into a problem, logs it once, and answers. */
export function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): void {
  const fault = toDomainError(error, request);
  const body = toProblem(fault, request.id);
  if (body.status >= 500) request.log.error({ err: error, code: body.code }, 'request failed');
  // By its code alone: what is refused may be what somebody wrote.
  else request.log.debug({ code: body.code }, 'request refused');
  reply.code(body.status).headers(fault.headers).header('x-request-id', request.id).type(MEDIA_TYPE);
  const send = () => reply.send(JSON.stringify(body));
  if (BODY_FAULTS.has(fault.code)) afterTheBody(request, reply, send);
  else send();
}

const BODY_FAULTS: ReadonlySet<string> = new Set(['body-too-large', 'malformed-body']);

/**
 * Drops what is still to come of a refused body, within the time any request has, and answers then. Fastify would
 * answer and close at once; a caller or a proxy that is still sending would see the connection break, not the answer.
 */
function afterTheBody(request: FastifyRequest, reply: FastifyReply, answer: () => void): void {
  reply.removeHeader('connection');
  finished(request.raw, { writable: false }, answer);
  request.raw.resume();
}

/** What Fastify itself refuses, by its code, in words that name the cause. */
const frameworkFaults: Record<string, (request: FastifyRequest) => DomainError> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ({ routeOptions }) =>
    new DomainError('body-too-large', `The body is larger than ${routeOptions.bodyLimit} bytes.`),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () =>
    new DomainError('media-type-unsupported', 'Send application/json, or a type this address names.', {
      invalidParams: [{ name: 'content-type', code: 'media-type-unsupported', reason: 'is not read here' }],
    }),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    new DomainError('malformed-body', 'The body is shorter or longer than Content-Length says.'),
  FST_ERR_BAD_URL: () => new DomainError('invalid-request', 'The address holds a broken %-escape.'),
  FST_ERR_MAX_PARAM_LENGTH: () => new DomainError('invalid-request', 'A part of the address is too long.'),
};

const BARE = 'Nothing is wrong with your request. Quote the requestId to the operator.';

function toDomainError(error: FastifyError | Error, request: FastifyRequest): DomainError {
  if (error instanceof DomainError) return error;
  const known = 'code' in error ? frameworkFaults[error.code] : undefined;
  if (known) return known(request);
  if (isBrokenOff(error)) return new DomainError('malformed-body', 'The body broke off before its end.');
  if (isDatabaseUnreachable(error)) {
    return new DomainError(
      'database-unavailable',
      'The database does not answer. Try again with the same Idempotency-Key: a write is done once.',
      {
        cause: error,
        headers: { 'retry-after': '2' },
      },
    );
  }
  if (refusesInput(error)) {
    return new DomainError('invalid-request', 'A value cannot be stored.', { cause: error });
  }
  const status = 'statusCode' in error ? error.statusCode : undefined;
  if (status !== undefined && status >= 400 && status < 500) {
    return new DomainError('invalid-request', error.message, { status, cause: error });
  }
  return new DomainError('internal-error', BARE, { cause: error });
}

/** Node's own error of a caller who hung up while sending; by its code alone it could be a database's. */
function isBrokenOff(error: Error): boolean {
  return error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET';
}

/** The wire form. An undeclared code is a 400 of its own name, so that a service is never silenced by a missing row. */
export function toProblem(error: DomainError, requestId: string): Problem {
  const kind = problemKind(error.code);
  const invalidParams: InvalidParam[] | undefined = error.invalidParams && [...error.invalidParams];
  return {
    ...error.extensions,
    type: `urn:interlace:problem:${error.code}`,
    title: kind?.title ?? error.code,
    status: error.status ?? kind?.status ?? 400,
    detail: error.message,
    instance: `/requests/${requestId}`,
    code: error.code,
    requestId,
    ...(invalidParams && { invalidParams }),
  };
}

/** Answers what is not even HTTP: Node hands over the bare socket. */
export function answerClientError(
  error: Error & { code?: string },
  socket: Socket,
  headers: SecurityHeaders,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const tooLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const fault = tooLarge
    ? new DomainError('header-too-large', 'Address and headers together are larger than 16 KiB.')
    : new DomainError('invalid-request', 'This is not a readable HTTP request.');
  const problem = toProblem(fault, uuidv7());
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${tooLarge ? 'Request Header Fields Too Large' : 'Bad Request'}`,
    `content-type: ${MEDIA_TYPE}`,
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
