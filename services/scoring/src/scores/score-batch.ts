import { submissionScoredV1 } from '@interlace/contracts';
import type { EventBus } from '@interlace/event-bus';
import { AnswersRefused } from '@interlace/instruments';
import { answersOf, type MethodBundle, type Score, scoreSubmission } from '@interlace/scoring-method';
import type { ScoringDatabase, ScoringTx } from '../database.ts';
import type { Instruments } from '../instruments/instrument.store.ts';
import type { ScoreRecord } from '../submissions/submission.store.ts';
import { type DueVersion, lockDue, type Position, storeScores } from './score-backlog.store.ts';
import { originOf, type SubmissionScored, scoredEvent } from './scored-event.ts';

export interface BatchDeps {
  database: ScoringDatabase;
  bus: Pick<EventBus<ScoringTx>, 'publish'>;
  library: Instruments;
  method: MethodBundle;
}

/** Small enough that handlers of the same submissions hardly wait. */
const BATCH = 20;

/** Scores the next due versions in one transaction. Returns the last one, or undefined where nothing was due. */
export function scoreBatch(deps: BatchDeps, after: Position): Promise<Position | undefined> {
  const { database, bus, library, method } = deps;
  return database.transaction(async (tx) => {
    const sql = database.sql(tx);
    const records: (Position & ScoreRecord)[] = [];
    const events: SubmissionScored[] = [];
    const work = await lockDue(sql, method.version, after, BATCH);
    for (const due of work) {
      const instrument = await library.find(sql, due.instrument);
      if (!instrument) throw new Error('an instrument vanished between two statements');
      const review = due.review ?? undefined;
      const outcome = attempt(() => scoreSubmission(instrument, answersOf(due.answers), method, review));
      const { submissionId, submissionVersion: version } = due;
      records.push({ submissionId, version, methodVersion: method.version, ...outcome });
      if (outcome.score && isShown(due)) events.push(eventOf(due, outcome.score, method));
    }
    if (records.length > 0) await storeScores(sql, records);
    if (events.length > 0) await bus.publish(tx, submissionScoredV1, events);
    const last = work.at(-1);
    return last && { submissionId: last.submissionId, version: last.submissionVersion };
  });
}

/** Only the standing version of a submission is told; older ones keep their figures for the record. */
const isShown = (due: DueVersion) =>
  due.standingVersion === due.submissionVersion && due.withdrawnAt === null;

/** A refusal is kept beside the answers: out here there is no event that could be parked. */
function attempt(work: () => Score): { score: Score; refusal: null } | { score: null; refusal: string } {
  try {
    return { score: work(), refusal: null };
  } catch (error) {
    if (error instanceof AnswersRefused) return { score: null, refusal: error.message };
    throw error;
  }
}

function eventOf(due: DueVersion, score: Score, method: MethodBundle): SubmissionScored {
  const facts = {
    origin: originOf(due.origin, due.validatedAt),
    methodVersion: method.version,
    submittedAt: due.submittedAt.toISOString(),
    late: due.late,
  };
  return scoredEvent(due, facts, score);
}
