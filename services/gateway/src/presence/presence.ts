import type { Logger } from '@interlace/service-kit';
import type { GatewayDatabase } from '../gateway.ts';
import { tellInstances } from '../live/live-channel.ts';
import type { LiveStreams } from '../live/live-streams.ts';
import { seesDraftsOf } from './drafts-in-sight.ts';
import { listPresent, type OpenSubmission, sweepPresence } from './presence.store.ts';
import { presentTo } from './presence.wire.ts';

const SWEEP_EVERY_MS = 5_000;

export interface PresenceParts {
  database: GatewayDatabase;
  streams: LiveStreams;
  logger: Logger;
  now: () => Date;
}

/** Tells those who have the submission open and listen here who else has. */
export async function announcePresence(
  { database, streams, now }: PresenceParts,
  place: OpenSubmission,
): Promise<void> {
  if (!streams.isHeard) return;
  const time = now();
  const rows = await listPresent(database.pool, place, time);
  const there = new Set(rows.map(({ userId }) => userId));
  const today = time.toISOString().slice(0, 10);
  await streams.send(
    {
      event: 'presence',
      data: (bearer) => ({ ...place, present: presentTo(bearer, rows) }),
    },
    (bearer) =>
      bearer.scopes === undefined && there.has(bearer.subject) && seesDraftsOf(bearer, place, today),
  );
}

export interface PresenceSweeper {
  start(): void;
  stop(): Promise<void>;
}

/** Forgets who is gone and has the others told; of several instances the first to look does it. */
export function presenceSweeper({ database, logger, now }: Omit<PresenceParts, 'streams'>): PresenceSweeper {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function sweep(): Promise<void> {
    for (const left of await sweepPresence(database.pool, now()))
      await tellInstances(database.pool, { about: 'presence', ...left });
  }
  const look = () => {
    running = running
      .then(sweep)
      .catch((error: unknown) => logger.warn({ err: error }, 'who is gone could not be looked for'));
  };
  return {
    start() {
      timer ??= setInterval(look, SWEEP_EVERY_MS).unref();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await running;
    },
  };
}
