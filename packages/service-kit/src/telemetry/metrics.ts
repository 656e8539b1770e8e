import { fastifyPlugin } from 'fastify-plugin';
import { collectDefaultMetrics, Histogram, type Registry } from 'prom-client';
import { open } from '../http/access.ts';

/** How often the event loop is probed for its delay. The library's own 10 ms keep an idle process from sleeping. */
const LOOP_PROBE_MS = 100;

/** Prometheus text at /metrics: the process, every request by route pattern, and what others put in the registry. */
export const metrics = fastifyPlugin<{ registry: Registry }>(async (app, { registry }) => {
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOP_PROBE_MS });
  const duration = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from the last header byte of a request to the last byte of its answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [registry],
  });
  // Looking a series up by its labels costs more than counting, so each is looked up once.
  const series = new Map<string, ReturnType<typeof duration.labels>>();
  app.addHook('onResponse', ({ method, routeOptions: { url: route = 'unknown' } }, reply, done) => {
    const status = reply.statusCode;
    const key = `${method} ${route} ${status}`;
    const known = series.get(key) ?? duration.labels({ method, route, status });
    series.set(key, known);
    known.observe(reply.elapsedTime / 1_000);
    done();
  });
});

/** Kept apart from the measuring hooks: a route must come after the shell's access rules. */
export const metricsRoute = fastifyPlugin<{ registry: Registry }>(async (app, { registry }) => {
  const config = { access: open(), rateLimit: false as const };
  app.get('/metrics', { config, schema: { hide: true } }, async (_request, reply) => {
    reply.type(registry.contentType);
    return registry.metrics();
  });
});
