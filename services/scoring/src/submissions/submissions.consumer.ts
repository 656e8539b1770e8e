import {
  type DataOf,
  scoreWithdrawnV1,
  submissionReopenedV1,
  submissionScoredV1,
  submissionSubmittedV1,
  submissionValidatedV1,
  submissionWithdrawnV1,
} from '@interlace/contracts';
import { DomainFault, type EventBus, type Handlers, type SqlExecutor } from '@interlace/event-bus';
import { AnswersRefused } from '@interlace/instruments';
import {
  answersOf,
  type MethodBundle,
  type Review,
  type Score,
  scoreSubmission,
} from '@interlace/scoring-method';
import type { ScoringDatabase, ScoringTx } from '../database.ts';
import type { Instruments } from '../instruments/instrument.store.ts';
import { storeScores } from '../scores/score-backlog.store.ts';
import { originOf, scoredEvent } from '../scores/scored-event.ts';
import { type Submitted, storeMark, storeSubmitted } from './submission.store.ts';

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
    [submissionValidatedV1.type]: ({ data }, tx) => validated(deps, tx, data),
    [submissionWithdrawnV1.type]: ({ data }, tx) => withdrawn(deps, tx, data),
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
  if (!score || !state) return;
  // A review that was released before these answers reached us.
  const { review } = state;
  const reviewed = review ? await scoreAnew(deps, sql, data, review) : score;
  const stands = state.standingVersion === data.submissionVersion && state.withdrawnAt === null;
  if (!reviewed || !stands) return;
  const { submittedAt, late } = data;
  const origin = originOf(data.origin, state.validatedAt);
  const facts = { origin, methodVersion: method.version, submittedAt, late };
  await bus.publish(tx, submissionScoredV1, scoredEvent(data, facts, reviewed));
}

async function validated(
  deps: SubmissionConsumerDeps,
  tx: ScoringTx,
  data: DataOf<typeof submissionValidatedV1>,
): Promise<void> {
  const { database, bus, method } = deps;
  const sql = database.sql(tx);
  const review = reviewOf(data);
  const state = await storeMark(sql, 'validated_at', data, data.validatedAt, review);
  if (!state?.isScored || !state.answers || !state.submittedAt || !state.origin) return;
  // What is illustrative stays so: without a review there is nothing new to tell of it.
  if (state.origin === 'illustrative' && !review) return;
  const score = await scoreAnew(deps, sql, { ...data, answers: state.answers }, review);
  const stands = state.standingVersion === data.submissionVersion && state.withdrawnAt === null;
  if (!score || !stands) return;
  const submittedAt = state.submittedAt.toISOString();
  const origin = originOf(state.origin, state.validatedAt);
  const facts = { origin, methodVersion: method.version, submittedAt, late: state.late };
  await bus.publish(tx, submissionScoredV1, scoredEvent(data, facts, score));
}

/** Null where every answer stands as it was sent. */
function reviewOf({ verdicts, correctedAnswers = [] }: DataOf<typeof submissionValidatedV1>): Review | null {
  return verdicts ? { verdicts, correctedAnswers } : null;
}

/** Scores a version that has figures by what the review left of its answers, and keeps the new figures. */
async function scoreAnew(
  deps: SubmissionConsumerDeps,
  sql: SqlExecutor,
  data: Pick<Submitted, 'submissionId' | 'submissionVersion' | 'instrument' | 'answers'>,
  review: Review | null,
): Promise<Score | undefined> {
  const score = await scoreOf(deps, sql, data, review);
  const { submissionId, submissionVersion: version } = data;
  const methodVersion = deps.method.version;
  if (score && review)
    await storeScores(sql, [{ submissionId, version, methodVersion, score, refusal: null }]);
  return score;
}

async function withdrawn(
  { database, bus }: SubmissionConsumerDeps,
  tx: ScoringTx,
  data: DataOf<typeof submissionWithdrawnV1>,
): Promise<void> {
  const state = await storeMark(database.sql(tx), 'withdrawn_at', data, data.withdrawnAt);
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
  review: Review | null = null,
): Promise<Score | undefined> {
  const answers = answersOf(facts);
  if (answers.size < facts.length) throw new DomainFault('a question is answered twice', 'answered-twice');
  const instrument = await library.find(sql, reference);
  if (!instrument) return undefined;
  try {
    return scoreSubmission(instrument, answers, method, review ?? undefined);
  } catch (error) {
    if (error instanceof AnswersRefused) throw new DomainFault(error.message, 'answers-refused');
    throw error;
  }
}
