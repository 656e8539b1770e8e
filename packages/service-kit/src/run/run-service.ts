import type { EventBus, SqlExecutor } from '@interlace/event-bus';
import type { ShellConfig } from '../config/common-config.ts';
import type { App } from '../http/app-type.ts';
import { beginRetention } from '../privacy/begin-retention.ts';
import { stopTracing } from '../telemetry/tracing.ts';
import { collectWhenIdle } from './idle-collection.ts';

/** What runs beside the HTTP shell and has to be started and stopped in order. */
export interface RunOptions {
  config: Pick<ShellConfig, 'INTERLACE_HOST' | 'INTERLACE_PORT'>;
  /** Started here, after the port is open. */
  bus?: Pick<EventBus<never>, 'start' | 'stopConsumers' | 'stop' | 'failure'>;
  database?: { close(): Promise<void>; readonly pool: SqlExecutor };
}

/**
 * Listens, starts the bus and runs until SIGTERM or SIGINT, then stops in order: readiness red, consumers, requests
 * under way, relay and producer, database. Exit code 0 after a clean stop, 1 otherwise; a second signal exits at once.
 * Under a supervisor (IPC channel) the process ends with its parent.
 */
export async function runService(app: App, options: RunOptions): Promise<void> {
  collectWhenIdle();
  const endRetention = options.database && beginRetention(options.database.pool, app.log);
  let stopping = false;

  const stop = async (reason: string, code: number): Promise<void> => {
    if (stopping) return process.exit(code || 1);
    stopping = true;
    app.log.info({ reason }, 'stopping');
    endRetention?.();
    process.exit((await stopInOrder(app, options)) ? code : 1);
  };
  process.on('SIGTERM', () => void stop('SIGTERM', 0));
  process.on('SIGINT', () => void stop('SIGINT', 0));
  process.on('disconnect', () => void stop('the supervisor is gone', 0));
  process.stderr.on('error', () => {}); // a terminal that went away is no reason to end out of order
  process.on('uncaughtException', (error) => crash(app, error));
  process.on('unhandledRejection', (error) => crash(app, error));

  // A consumer that died for good leaves a process that answers health checks and consumes nothing: better none.
  options.bus?.failure.then((error) => {
    app.log.fatal({ err: error }, 'the event bus has died');
    return stop('the event bus has died', 1);
  });

  try {
    await listen(app, options.config);
    await options.bus?.start();
  } catch (error) {
    app.log.fatal({ err: error }, startFault(error, options.config));
    await stop('the start failed', 1);
  }
}

async function listen(app: App, config: RunOptions['config']): Promise<void> {
  await app.listen({ host: config.INTERLACE_HOST, port: config.INTERLACE_PORT });
}

function startFault(error: unknown, config: RunOptions['config']): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  const place = `${config.INTERLACE_HOST}:${config.INTERLACE_PORT}`;
  if (code === 'EADDRINUSE') return `${place} is in use by another process`;
  if (code === 'EACCES') return `this account may not listen on ${place}`;
  return 'the service did not start';
}

/** Each step is taken even where one before it failed. True where none did. */
export async function stopInOrder(app: App, options: Omit<RunOptions, 'config'>): Promise<boolean> {
  app.lifecycle.stopping = true;
  const steps: [name: string, step: () => Promise<void> | undefined][] = [
    ['consumers', () => options.bus?.stopConsumers()],
    ['requests', () => app.close()],
    ['bus', () => options.bus?.stop()],
    ['database', () => options.database?.close()],
    ['tracing', stopTracing],
  ];
  let clean = true;
  for (const [name, step] of steps) {
    try {
      await step();
    } catch (error) {
      clean = false;
      app.log.error({ err: error, step: name }, 'stopping failed');
    }
  }
  return clean;
}

function crash(app: App, error: unknown): void {
  app.log.fatal({ err: error }, 'uncaught error');
  process.exit(1);
}
