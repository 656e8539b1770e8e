import { fastifyPlugin } from 'fastify-plugin';

/** For a service that answers data and never a page; a route that does serve one sets its own policy. */
const headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  // Answers depend on the bearer: keep them, but ask again each time (the ETag makes that cheap).
  'cache-control': 'private, no-cache',
};

export const responseHeaders = fastifyPlugin(async (app) => {
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
});
