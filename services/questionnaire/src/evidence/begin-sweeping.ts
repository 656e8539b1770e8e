import type { SqlExecutor } from '@interlace/event-bus';
import type { App } from '@interlace/service-kit';
import type { EvidenceStore } from './evidence-store.port.ts';
import { sweepEvidence } from './sweep.ts';

const FIRST_MS = 120_000;
const EVERY_MS = 3_600_000;

/** Sweeps once an hour while the service listens. Several instances may: what one has removed is no fault of another. */
export function beginSweeping(app: App, pool: SqlExecutor, store: EvidenceStore, now: () => Date): void {
  const sweep = async () => {
    try {
      const swept = await sweepEvidence(pool, store, now());
      if (swept.items + swept.objects + swept.spooled > 0)
        app.log.info({ swept }, 'evidence nobody has was removed');
      if (swept.lost.length > 0)
        app.log.error({ lost: swept.lost }, 'contents of evidence are missing in the store');
    } catch (error) {
      app.log.warn({ err: error }, 'evidence could not be swept');
    }
  };
  let timers: NodeJS.Timeout[] = [];
  app.addHook('onListen', async () => {
    timers = [setTimeout(sweep, FIRST_MS).unref(), setInterval(sweep, EVERY_MS).unref()];
  });
  app.addHook('onClose', async () => timers.forEach(clearTimeout));
}
