import type { IncomingHttpHeaders } from 'node:http';

/** Headers that speak of one connection (RFC 9110 7.6.1), and claims about the way here that only the gateway may make. */
const NOT_PASSED_ON = new Set([
  'connection',
  'cookie',
  'expect',
  'forwarded',
  'http2-settings',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-forwarded-host',
  'x-forwarded-proto',
]);

/** Tell a stranger what software answers. */
const OF_THE_INSIDE = new Set(['server', 'via', 'x-powered-by']);

/** Describe a body that is not sent on. */
const OF_A_BODY = new Set(['content-length', 'content-type']);

function without(headers: IncomingHttpHeaders, isDropped: (name: string) => boolean): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isDropped(name)));
}

export interface ForwardedRequest {
  id: string;
  ip: string;
  method: string;
  /** W3C trace context of the gateway's own span. */
  traceContext: Record<string, string>;
}

/** The headers a service is to see. Pure. */
export function forwardHeaders(headers: IncomingHttpHeaders, request: ForwardedRequest): IncomingHttpHeaders {
  const hasNoBody = request.method === 'GET' || request.method === 'HEAD';
  return {
    ...without(headers, (name) => NOT_PASSED_ON.has(name) || (hasNoBody && OF_A_BODY.has(name))),
    ...request.traceContext,
    'x-request-id': request.id,
    'x-forwarded-for': request.ip,
  };
}

/** The headers the caller is to see. Pure. */
export function backwardHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return without(headers, (name) => NOT_PASSED_ON.has(name) || OF_THE_INSIDE.has(name));
}
