import { fastifyPlugin } from 'fastify-plugin';

/** For a service that answers data and never a page; a route that does serve one sets its own policy. */
const always = {
  'content-security-policy':
    "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // Older browsers know no frame-ancestors.
  'x-frame-options': 'DENY',
  // Addresses hold ids of cities and rounds.
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Two years, and every name below: what browsers ask of a site that is never to be reached without TLS again. */
const onlyTls = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

// Answers depend on the bearer: keep them, but ask again each time (the ETag makes that cheap).
const caching = { 'cache-control': 'private, no-cache' };

export type SecurityHeaders = Readonly<Record<string, string>>;

/** What every answer says to browsers; that TLS is a must only where people reach the service over it. */
export const securityHeaders = (isBehindTls: boolean): SecurityHeaders => ({
  ...always,
  ...(isBehindTls && onlyTls),
});

export const responseHeaders = fastifyPlugin<{ headers: SecurityHeaders }>(async (app, { headers }) => {
  const all = { ...headers, ...caching };
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(all);
    done();
  });
});
