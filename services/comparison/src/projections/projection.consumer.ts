import { topics } from '@interlace/contracts';
import { DomainFault, type Handlers, type SqlExecutor, type Transactor } from '@interlace/event-bus';
import { endMandate, keepMandate } from '@interlace/service-kit';
import { MANDATES } from '../reading/standing-principal.ts';
import { dropAnswers, writeAnswers } from './answers.store.ts';
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
  topics.submissions,
  topics.scores,
] as const;

/**
 * The handlers that make the projection, on whichever database (live or shadow) they are given. Every one writes what
 * its event says and nothing it would have to look up: topics are not ordered among each other, joins are made on reading.
 * @param before run first in every transaction, which may hold a batch of events
 */
export function projectionHandlers<Tx extends object>(
  database: Transactor<Tx>,
  before: (sql: SqlExecutor) => Promise<void> = async () => {},
): Handlers<Tx> {
  const begun = new WeakSet<Tx>();
  const handle =
    <Data>(apply: (sql: SqlExecutor, data: Data) => Promise<void>) =>
    async (event: { data: Data }, tx: Tx): Promise<void> => {
      const sql = database.sql(tx);
      if (!begun.has(tx)) await before(sql);
      begun.add(tx);
      await apply(sql, event.data);
    };
  return {
    'interlace.city-registry.city.registered.v1': handle(writeCity),
    'interlace.city-registry.city.profile-changed.v1': handle(writeCity),
    'interlace.city-registry.network.founded.v1': handle(writeNetwork),
    'interlace.city-registry.network.joined.v1': handle(joinNetwork),
    'interlace.city-registry.network.left.v1': handle(leaveNetwork),
    'interlace.city-registry.mandate.given.v1': handle((sql, given) => keepMandate(sql, MANDATES, given)),
    'interlace.city-registry.mandate.ended.v1': handle((sql, ended) => endMandate(sql, MANDATES, ended)),
    'interlace.questionnaire.instrument.published.v1': handle((sql, published) =>
      writeInstrument(sql, published, instrumentItems(published.definition)),
    ),
    'interlace.questionnaire.round.opened.v1': handle(openRound),
    'interlace.questionnaire.round.closed.v1': handle(closeRound),
    'interlace.questionnaire.submission.submitted.v1': handle(writeAnswers),
    'interlace.questionnaire.submission.withdrawn.v1': handle(dropAnswers),
    'interlace.scoring.submission.scored.v1': handle(applyScore),
    'interlace.scoring.score.withdrawn.v1': handle(withdrawScore),
    'interlace.scoring.published-result.recorded.v1': handle(writePublishedResult),
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
