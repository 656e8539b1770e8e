import { topics } from '@interlace/contracts';
import { DomainFault, type Handlers, type SqlExecutor, type Transactor } from '@interlace/event-bus';
import {
  closeRound,
  joinNetwork,
  leaveNetwork,
  openRound,
  writeCity,
  writeInstrument,
  writeNetwork,
  writePublishedResult,
} from './directory.store.ts';
import { instrumentItems } from './instrument-items.projection.ts';
import { readStanding, type ScoredData, withdrawScore, writeScore } from './score.store.ts';
import { decideStanding } from './standing.projection.ts';

export const projectionGroup = 'comparison';
export const projectionTopics = [
  topics.organisations,
  topics.networks,
  topics.instruments,
  topics.rounds,
  topics.scores,
] as const;

/**
 * The handlers that make the projection, on whichever database (live or shadow) they are given. Every one writes what
 * its event says and nothing it would have to look up: topics are not ordered among each other, joins are made on reading.
 * @param before run first in every handler's transaction
 */
export function projectionHandlers<Tx>(
  database: Transactor<Tx>,
  before: (sql: SqlExecutor) => Promise<void> = async () => {},
): Handlers<Tx> {
  const with_ =
    <Data>(apply: (sql: SqlExecutor, data: Data) => Promise<void>) =>
    async (event: { data: Data }, tx: Tx): Promise<void> => {
      const sql = database.sql(tx);
      await before(sql);
      await apply(sql, event.data);
    };
  return {
    'interlace.city-registry.city.registered.v1': with_(writeCity),
    'interlace.city-registry.city.profile-changed.v1': with_(writeCity),
    'interlace.city-registry.network.founded.v1': with_(writeNetwork),
    'interlace.city-registry.network.joined.v1': with_(joinNetwork),
    'interlace.city-registry.network.left.v1': with_(leaveNetwork),
    'interlace.questionnaire.instrument.published.v1': with_((sql, { instrument, definition }) =>
      writeInstrument(sql, instrument, instrumentItems(definition)),
    ),
    'interlace.questionnaire.round.opened.v1': with_(openRound),
    'interlace.questionnaire.round.closed.v1': with_(closeRound),
    'interlace.scoring.submission.scored.v1': with_(applyScore),
    'interlace.scoring.score.withdrawn.v1': with_(withdrawScore),
    'interlace.scoring.published-result.recorded.v1': with_(writePublishedResult),
  };
}

async function applyScore(sql: SqlExecutor, data: ScoredData): Promise<void> {
  const excess = data.questions.find(({ points, attainable }) => points > attainable);
  if (excess)
    throw new DomainFault(
      `question ${excess.question} has more points than are attainable`,
      'points-exceed-attainable',
    );
  const { standing, withdrawnVersion } = await readStanding(sql, data);
  const decision = decideStanding(standing, data, withdrawnVersion);
  if (decision.kind === 'stand') await writeScore(sql, data, decision.retire);
}
