import { fastifyPlugin } from 'fastify-plugin';

declare module 'fastify' {
  interface FastifyInstance {
    /** `METHOD /path` of every route of the service's own; those of the shell and those no document shows are left out. */
    readonly routeNames: Set<string>;
  }
}

/** Keeps the list of the routes registered after it, which Fastify itself only prints. */
export const routeList = fastifyPlugin(async (app) => {
  const names = new Set<string>();
  app.decorate('routeNames', names);
  app.addHook('onRoute', ({ method, url, config }) => {
    if (config?.access === 'open') return;
    for (const each of [method].flat()) if (each !== 'HEAD') names.add(`${each} ${url}`);
  });
});
