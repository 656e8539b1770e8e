import { runWithCausality } from '@interlace/event-bus';
import {
  type Context,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fastifyPlugin } from 'fastify-plugin';

interface Scope {
  context: Context;
  span: Span;
}

/**
 * One span, one correlation id and one log line per request. Everything the request causes, through the outbox and
 * the consumers of other services, carries them on.
 */
export const requestScope = fastifyPlugin(async (app) => {
  // Asked for here and not at import: a tracer taken before tracing has started makes no ids.
  const tracer = trace.getTracer('interlace-http');
  const scopes = new WeakMap<FastifyRequest, Scope>();

  const inside = (request: FastifyRequest, run: () => void) => {
    const scope = scopes.get(request);
    if (!scope) return run();
    context.with(scope.context, () => runWithCausality({ correlationId: request.id }, run));
  };

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    scopes.set(request, open(tracer, request));
    inside(request, done);
  });
  // Reading a body ends in the socket's own asynchronous context; from here on it is the request's again.
  app.addHook('preValidation', (request, _reply, done) => inside(request, done));
  app.addHook('onResponse', (request, reply, done) => {
    inside(request, () => {
      report(request, reply);
      const span = scopes.get(request)?.span;
      if (span) close(span, reply.statusCode);
      done();
    });
  });
});

function open(tracer: Tracer, request: FastifyRequest): Scope {
  const route = request.routeOptions.url;
  const parent = propagation.extract(ROOT_CONTEXT, request.headers);
  const span = tracer.startSpan(
    route ? `${request.method} ${route}` : request.method,
    {
      kind: SpanKind.SERVER,
      attributes: {
        'http.request.method': request.method,
        'http.route': route,
        'url.path': request.url.split('?')[0],
        'url.scheme': request.protocol,
      },
    },
    parent,
  );
  return { context: trace.setSpan(parent, span), span };
}

function close(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** Route pattern and figures only: neither bearer nor address nor query. */
function report(request: FastifyRequest, reply: FastifyReply): void {
  const line = {
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
  };
  if (line.route.startsWith('/health/') || line.route === '/metrics') request.log.debug(line, 'request');
  else request.log.info(line, 'request');
}
