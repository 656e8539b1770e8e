import proxy from '@fastify/http-proxy';
import { type App, DomainError, open } from '@interlace/service-kit';
import { context, propagation } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Upstream } from '../upstreams.ts';
import { backwardHeaders, forwardHeaders } from './headers.ts';
import { upstreamFault } from './upstream-fault.ts';

const CONNECTIONS = 64;
const CONNECT_LIMIT_MS = 2_000;
const ANSWER_LIMIT_MS = 30_000;

/**
 * Passes every request under the upstream's prefixes on as it is. Who may do what is for the service to decide, which
 * verifies the token itself. Nothing is tried twice: the caller has the idempotency key.
 */
export async function forwarding(app: App, upstream: Upstream): Promise<void> {
  takeBodiesUnread(app);
  app.addHook('onRequest', refuseAstray);
  // Each service describes its own routes.
  app.addHook('onRoute', (route) => {
    route.schema = { ...route.schema, hide: true };
  });
  for (const prefix of upstream.prefixes) {
    await app.register(proxy, {
      upstream: upstream.origin,
      prefix,
      rewritePrefix: prefix,
      httpMethods: ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'],
      config: { access: open() },
      disableRequestLogging: true,
      destroyAgent: true,
      proxyPayloads: false,
      undici: {
        connections: CONNECTIONS,
        pipelining: 1,
        connect: { timeout: CONNECT_LIMIT_MS },
        headersTimeout: ANSWER_LIMIT_MS,
        bodyTimeout: ANSWER_LIMIT_MS,
      },
      replyOptions: {
        retryDelay: () => null,
        rewriteRequestHeaders: (request, headers) => forwardHeaders(headers, described(request)),
        rewriteHeaders: backwardHeaders,
        onError: (reply, { error }) => void reply.send(upstreamFault(upstream.service, error)),
      },
      handler: (request, reply, destination, options) =>
        reply.from(destination, { ...options, ...bodyOf(request) }),
    });
  }
}

/**
 * Bodies are passed on byte for byte: a service refuses what it cannot parse in its own words. They are collected
 * first, for a service that refuses a body half-way closes the connection, and its answer would be lost with it.
 */
function takeBodiesUnread(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** The proxy would refuse these too, by an error that names no cause. */
function refuseAstray({ url }: FastifyRequest, _reply: FastifyReply, done: (fault?: Error) => void): void {
  const [path = ''] = url.split('?');
  const isPlain = path.startsWith('/') && !/\/\.\.|\.\.\//.test(decodeURIComponent(path));
  const detail = 'The address leads astray: it holds ".." or names another origin.';
  done(isPlain ? undefined : new DomainError('invalid-request', detail));
}

function bodyOf({ body, headers }: Pick<FastifyRequest, 'body' | 'headers'>) {
  if (!(body instanceof Buffer)) return {};
  return { body, contentType: headers['content-type'] ?? 'application/octet-stream' };
}

function described({ id, ip, method }: Pick<FastifyRequest, 'id' | 'ip' | 'method'>) {
  const traceContext: Record<string, string> = {};
  propagation.inject(context.active(), traceContext);
  return { id, ip, method, traceContext };
}
