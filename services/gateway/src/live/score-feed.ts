import { submissionScoredV1, topics } from '@interlace/contracts';
import { type EphemeralSubscriber, ephemeralSubscriber, type TransportConfig } from '@interlace/event-bus';
import type { Logger } from '@interlace/service-kit';
import type { ScoreReady } from './live-streams.ts';

/** The event was read by its whole schema before; news needs four of its facts. */
const news = submissionScoredV1.data.pick({
  cityId: true,
  roundId: true,
  submissionVersion: true,
  origin: true,
});

export interface ScoreFeedOptions {
  transport: TransportConfig;
  logger: Logger;
  tell: (news: ScoreReady) => void;
  /** Tests share one broker. */
  topicPrefix?: string;
}

/** Tells of every score from now on; what happens while the gateway is down is not told. */
export function scoreFeed({ transport, logger, tell, topicPrefix }: ScoreFeedOptions): EphemeralSubscriber {
  return ephemeralSubscriber({
    service: 'gateway',
    transport,
    logger,
    topicPrefix,
    topics: [topics.scores],
    onEvent: (event) => {
      if (event.type !== submissionScoredV1.type) return;
      const scored = news.safeParse(event.data);
      if (!scored.success) return;
      tell({ id: event.id, ...scored.data });
    },
  });
}
