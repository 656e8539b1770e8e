import { type Envelope, instrumentPublishedV1, topics } from '@interlace/contracts';
import type { Subscription } from '@interlace/event-bus';
import { relationHandlers } from '@interlace/service-kit';
import type { ScoringDatabase, ScoringTx } from './database.ts';
import { instrumentHandlers } from './instruments/instruments.consumer.ts';
import type { ScoreBacklog } from './scores/score-backlog.ts';
import { relationTables } from './scores/scores-in-sight.ts';
import type { Scoring } from './scoring.ts';
import { submissionHandlers } from './submissions/submissions.consumer.ts';

/**
 * Who may read which scores. In a group of its own, so that it was heard from the beginning where scoring itself had read
 * further before it kept memberships.
 */
export const relationsSubscription = (database: Pick<ScoringDatabase, 'sql'>): Subscription<ScoringTx> => ({
  group: 'scoring-relations',
  topics: [topics.organisations],
  handlers: relationHandlers(database, relationTables),
});

/**
 * What scoring hears. The topics overtake one another: whichever of submission and instrument comes second sets off
 * the scoring, and the backlog is woken only once both are committed.
 */
export function scoringSubscription(
  { database, bus, library, methods }: Scoring,
  backlog: Pick<ScoreBacklog, 'wake'>,
): Subscription<ScoringTx> {
  const waiting = new Set<string>();
  const waits = (eventId: string) => void waiting.add(eventId);
  return {
    group: 'scoring',
    topics: [topics.instruments, topics.submissions],
    handlers: {
      ...instrumentHandlers(database),
      ...submissionHandlers({ database, bus, library, method: methods.current, waits }),
    },
    onCommitted({ id, type }: Envelope) {
      if (waiting.delete(id) || type === instrumentPublishedV1.type) backlog.wake();
    },
  };
}
