import { fastifyPlugin } from 'fastify-plugin';

/** How long requests under way may take to finish once the server was told to close. */
const DRAIN_MS = 10_000;
const SWEEP_MS = 50;

/**
 * Lets a closing server end: a connection whose last request ends only now would be kept alive, and waited for, until
 * its client lets go; one that never sent a request counts as busy for ever. What is still open after ten seconds is cut.
 */
export const draining = fastifyPlugin(async (app) => {
  let cut: NodeJS.Timeout | undefined;
  let sweep: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
    sweep = setInterval(() => app.server.closeIdleConnections(), SWEEP_MS);
  });
  app.addHook('onClose', async () => {
    clearTimeout(cut);
    clearInterval(sweep);
  });
});
