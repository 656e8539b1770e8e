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
  readonly context: Context;
  readonly span: Span;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** For the shell alone. */
    scope: Scope | undefined;
  }
}

/**
 * One span, one correlation id and one log line per request. Everything the request causes, through the outbox and
 * the consumers of other services, carries them on.
 */
export const requestScope = fastifyPlugin(async (app) => {
  // Asked for here and not at import: a tracer taken before tracing has started makes no ids.
  const tracer = trace.getTracer('interlace-http');
  app.decorateRequest('scope', undefined);

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    request.scope = open(tracer, request);
    done();
  });
  // Entered here and not before: reading a body ends in the socket's own asynchronous context.
  app.addHook('preValidation', (request, _reply, done) => {
    const causality = { correlationId: request.id };
    context.with(request.scope?.context ?? ROOT_CONTEXT, () => runWithCausality(causality, done));
  });
  app.addHook('onResponse', (request, reply, done) => {
    report(request, reply);
    if (request.scope) close(request.scope.span, reply.statusCode);
    done();
  });
});

function open(tracer: Tracer, request: FastifyRequest): Scope {
  const { method, headers } = request;
  const route = request.routeOptions.url;
  const parent = headers.traceparent ? propagation.extract(ROOT_CONTEXT, headers) : ROOT_CONTEXT;
  const span = tracer.startSpan(route ? `${method} ${route}` : method, { kind: SpanKind.SERVER }, parent);
  if (span.isRecording()) {
    span.setAttributes({
      'http.request.method': method,
      'http.route': route,
      'url.path': request.url.split('?')[0],
      'url.scheme': request.protocol,
    });
  }
  return { context: trace.setSpan(parent, span), span };
}

function close(span: Span, status: number): void {
  span.setAttribute('http.response.status_code', status);
  if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

/** Route pattern and figures only: neither bearer nor address nor query. */
function report(request: FastifyRequest, reply: FastifyReply): void {
  const span = request.scope?.span.spanContext();
  const line = {
    trace_id: span?.traceId,
    span_id: span?.spanId,
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
  };
  if (isRoutine(line)) request.log.debug(line, 'request');
  else request.log.info(line, 'request');
}

/** Reads that went well are counted at /metrics; a line for each would cost as much as the rest of a stored answer. */
function isRoutine({ method, route, status }: { method: string; route: string; status: number }): boolean {
  return route.startsWith('/health/') || (status < 400 && (method === 'GET' || method === 'HEAD'));
}
