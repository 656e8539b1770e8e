import proxy, { type FastifyHttpProxyOptions } from '@fastify/http-proxy';
import { type App, DomainError, open } from '@interlace/service-kit';
import { context, propagation } from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Upstream } from '../upstreams.ts';
import { backwardHeaders, forwardHeaders } from './headers.ts';
import { upstreamFault } from './upstream-fault.ts';

const CONNECTIONS = 64;
const CONNECT_LIMIT_MS = 2_000;
const ANSWER_LIMIT_MS = 30_000;
/** A file goes to a store before its answer comes. */
const UPLOAD_ANSWER_LIMIT_MS = 120_000;

/**
 * Passes every request under the upstream's prefixes on as it is. Who may do what is for the service to decide, which
 * verifies the token itself. Nothing is tried twice: the caller has the idempotency key.
 */
export async function forwarding(app: App, upstream: Upstream): Promise<void> {
  app.addHook('onRequest', refuseAstray);
  // Each service describes its own routes.
  app.addHook('onRoute', (route) => {
    route.schema = { ...route.schema, hide: true };
  });
  await app.register(async (inner: App) => {
    takeBodiesUnread(inner);
    for (const prefix of upstream.prefixes) {
      const httpMethods = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];
      await inner.register(proxy, {
        ...proxyTo(upstream, ANSWER_LIMIT_MS),
        prefix,
        rewritePrefix: prefix,
        httpMethods,
      });
    }
  });
  await app.register(async (inner: App) => {
    passBodiesOn(inner);
    for (const { prefix, route } of upstream.uploads) {
      const place = { prefix, rewritePrefix: prefix, routes: [route], httpMethods: ['POST'] };
      await inner.register(proxy, { ...proxyTo(upstream, UPLOAD_ANSWER_LIMIT_MS), ...place });
    }
  });
}

function proxyTo({ service, origin }: Upstream, answerLimit: number): FastifyHttpProxyOptions {
  return {
    upstream: origin,
    config: { access: open() },
    disableRequestLogging: true,
    destroyAgent: true,
    proxyPayloads: false,
    undici: {
      connections: CONNECTIONS,
      pipelining: 1,
      connect: { timeout: CONNECT_LIMIT_MS },
      headersTimeout: answerLimit,
      bodyTimeout: answerLimit,
    },
    replyOptions: {
      retryDelay: () => null,
      rewriteRequestHeaders: (request, headers) => forwardHeaders(headers, described(request)),
      rewriteHeaders: backwardHeaders,
      onError: (reply, { error }) => void reply.send(upstreamFault(service, error)),
    },
    handler: (request, reply, destination, options) =>
      reply.from(destination, { ...options, ...bodyOf(request) }),
  };
}

/**
 * Bodies are passed on byte for byte: a service refuses what it cannot parse in its own words. They are collected
 * first, for a service that refuses a body half-way closes the connection, and its answer would be lost with it.
 */
function takeBodiesUnread(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
}

/** Files are not collected, for memory is dear; the services that take them read what they refuse to its end. */
function passBodiesOn(app: App): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, body, done) => done(null, body));
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
