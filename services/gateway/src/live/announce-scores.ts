import type { SqlExecutor } from '@interlace/event-bus';
import type { Logger } from '@interlace/service-kit';
import { readAudience } from '../webhooks/audience.store.ts';
import type { LiveStreams, ScoreReady } from './live-streams.ts';

export interface AnnouncementParts {
  readonly pool: SqlExecutor;
  readonly streams: LiveStreams;
  readonly logger: Logger;
  readonly now: () => Date;
}

/** Tells news to those they are for, in their order. Where it cannot be found out who that is, nobody is told. */
export function announceScores({
  pool,
  streams,
  logger,
  now,
}: AnnouncementParts): (news: ScoreReady) => Promise<void> {
  let last = Promise.resolve();

  async function announce(news: ScoreReady): Promise<void> {
    if (!streams.isHeard) return;
    const { cityId, roundId } = news;
    const audience = await readAudience(pool, { cityId, roundId }, now().toISOString().slice(0, 10));
    await streams.tell(news, new Set(audience));
  }

  return (news) => {
    last = last
      .then(() => announce(news))
      .catch((error: unknown) =>
        logger.warn({ err: error }, 'news were not told: their audience is not known'),
      );
    return last;
  };
}
