import { fastifyPlugin } from 'fastify-plugin';
import { z } from 'zod';
import { open } from './access.ts';
import type { App } from './app-type.ts';

/** Why a part is not ready, safe to show; an empty list where it is. A rejection counts as "does not answer". */
export type ReadinessCheck = () => Promise<readonly string[]> | readonly string[];

declare module 'fastify' {
  interface FastifyInstance {
    /** Set when the process begins to stop: readiness goes red before anything else. */
    lifecycle: { stopping: boolean };
  }
}

const readiness = z.object({
  status: z.enum(['ready', 'not-ready']),
  checks: z.record(z.string(), z.object({ ready: z.boolean(), reasons: z.array(z.string()) })),
});

export interface HealthOptions {
  checks: Record<string, ReadinessCheck>;
}

/** /health/live answers while the event loop turns; /health/ready says which parts work. */
export const health = fastifyPlugin<HealthOptions>(async (instance, { checks }) => {
  const app: App = instance.withTypeProvider();
  app.decorate('lifecycle', { stopping: false });
  const config = { access: open(), rateLimit: false as const };
  app.get(
    '/health/live',
    { config, schema: { hide: true, response: { 200: z.object({ status: z.literal('live') }) } } },
    async () => ({ status: 'live' as const }),
  );
  app.get(
    '/health/ready',
    { config, schema: { hide: true, response: { 200: readiness, 503: readiness } } },
    async (_request, reply) => {
      const named: Record<string, ReadinessCheck> = {
        ...checks,
        process: () => (app.lifecycle.stopping ? ['is stopping'] : []),
      };
      const results = Object.fromEntries(await Promise.all(Object.entries(named).map(run)));
      const ready = Object.values(results).every((result) => result.ready);
      reply.code(ready ? 200 : 503).header('cache-control', 'no-store');
      return { status: ready ? ('ready' as const) : ('not-ready' as const), checks: results };
    },
  );
});

type Verdict = { ready: boolean; reasons: string[] };

const PATIENCE_MS = 2_000;

async function run([name, check]: [string, ReadinessCheck]): Promise<[string, Verdict]> {
  const reasons = await withPatience(check).catch(() => ['does not answer']);
  return [name, { ready: reasons.length === 0, reasons: [...reasons] }];
}

async function withPatience(check: ReadinessCheck): Promise<readonly string[]> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('took too long')), PATIENCE_MS);
  return Promise.race([Promise.resolve().then(check), promise]).finally(() => clearTimeout(timer));
}
