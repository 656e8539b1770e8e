import {
  scoreWithdrawnV1,
  submissionReopenedV1,
  submissionScoredV1,
  submissionSubmittedV1,
  submissionValidatedV1,
  submissionWithdrawnV1,
} from '@interlace/contracts';
import { DomainFault, type EventBus, type Handlers, type SqlExecutor } from '@interlace/event-bus';
import { AnswersRefused } from '@interlace/instruments';
import { answersOf, type MethodBundle, type Score, scoreSubmission } from '@interlace/scoring-method';
import type { ScoringDatabase, ScoringTx } from '../database.ts';
import type { Instruments } from '../instruments/instrument.store.ts';
import { originOf, scoredEvent } from '../scores/scored-event.ts';
import { type SubmissionReference, type Submitted, storeMark, storeSubmitted } from './submission.store.ts';

export interface SubmissionConsumerDeps {
  database: ScoringDatabase;
  bus: Pick<EventBus<ScoringTx>, 'publish'>;
  library: Instruments;
  method: MethodBundle;
  /** Called inside the transaction that stores a submission whose instrument is not there yet. */
  waits: (eventId: string) => void;
}

/** Stores, scores and tells, in the one transaction of the event: two statements for a submission. */
export function submissionHandlers(deps: SubmissionConsumerDeps): Handlers<ScoringTx> {
  return {
    [submissionSubmittedV1.type]: ({ id, data }, tx) => submitted(deps, tx, id, data),
    [submissionValidatedV1.type]: ({ data }, tx) => validated(deps, tx, data, data.validatedAt),
    [submissionWithdrawnV1.type]: ({ data }, tx) => withdrawn(deps, tx, data, data.withdrawnAt),
    [submissionReopenedV1.type]: async ({ data }, tx) => {
      await storeMark(deps.database.sql(tx), 'reopened_at', data, data.reopenedAt);
    },
  };
}

async function submitted(
  deps: SubmissionConsumerDeps,
  tx: ScoringTx,
  eventId: string,
  data: Submitted,
): Promise<void> {
  const { database, bus, method } = deps;
  const sql = database.sql(tx);
  const score = await scoreOf(deps, sql, data);
  if (!score) deps.waits(eventId);
  const state = await storeSubmitted(sql, data, score && { score, methodVersion: method.version });
  const stands = state?.standingVersion === data.submissionVersion && state.withdrawnAt === null;
  if (!score || !state || !stands) return;
  const { submittedAt } = data;
  const origin = originOf(data.origin, state.validatedAt);
  const facts = { origin, methodVersion: method.version, submittedAt };
  await bus.publish(tx, submissionScoredV1, scoredEvent(data, facts, score));
}

async function validated(
  deps: SubmissionConsumerDeps,
  tx: ScoringTx,
  data: SubmissionReference,
  at: string,
): Promise<void> {
  const { database, bus, method } = deps;
  const sql = database.sql(tx);
  const state = await storeMark(sql, 'validated_at', data, at);
  const stands = state?.standingVersion === data.submissionVersion && state.withdrawnAt === null;
  if (!stands || !state.isScored || !state.answers || !state.submittedAt || state.origin !== 'submitted')
    return;
  const score = await scoreOf(deps, sql, { instrument: data.instrument, answers: state.answers });
  if (!score) return;
  const submittedAt = state.submittedAt.toISOString();
  const facts = { origin: 'validated' as const, methodVersion: method.version, submittedAt };
  await bus.publish(tx, submissionScoredV1, scoredEvent(data, facts, score));
}

async function withdrawn(
  { database, bus }: SubmissionConsumerDeps,
  tx: ScoringTx,
  data: SubmissionReference,
  at: string,
): Promise<void> {
  const state = await storeMark(database.sql(tx), 'withdrawn_at', data, at);
  if (state?.standingVersion !== data.submissionVersion || !state.isAnyScored) return;
  const { submissionId, cityId, roundId, submissionVersion } = data;
  await bus.publish(tx, scoreWithdrawnV1, { submissionId, cityId, roundId, submissionVersion });
}

/**
 * The score, or undefined while the instrument is not known.
 * @throws DomainFault for answers the instrument refuses: waiting will not mend them.
 */
async function scoreOf(
  { library, method }: SubmissionConsumerDeps,
  sql: SqlExecutor,
  { instrument: reference, answers: facts }: Pick<Submitted, 'instrument' | 'answers'>,
): Promise<Score | undefined> {
  const answers = answersOf(facts);
  if (answers.size < facts.length) throw new DomainFault('a question is answered twice', 'answered-twice');
  const instrument = await library.find(sql, reference);
  if (!instrument) return undefined;
  try {
    return scoreSubmission(instrument, answers, method);
  } catch (error) {
    if (error instanceof AnswersRefused) throw new DomainFault(error.message, 'answers-refused');
    throw error;
  }
}
