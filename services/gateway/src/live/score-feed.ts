import { submissionScoredV1, topics } from '@interlace/contracts';
import { type EphemeralSubscriber, ephemeralSubscriber, type TransportConfig } from '@interlace/event-bus';
import type { Logger } from '@interlace/service-kit';
import type { ScoreReady } from './live-streams.ts';

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
      const scored = submissionScoredV1.data.safeParse(event.data);
      if (!scored.success) return;
      const { cityId, roundId, submissionVersion } = scored.data;
      tell({ id: event.id, cityId, roundId, submissionVersion });
    },
  });
}
