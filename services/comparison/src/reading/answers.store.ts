import type { AnswerFact, ScoredQuestion } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Answers } from '@interlace/instruments';
import { answersOf } from '@interlace/scoring-method';
import type { SampleIdentity } from '../benchmarks/sample.ts';
import type { Score } from '../benchmarks/score.ts';

/** A city's questions as they were scored. */
export interface CityQuestions {
  readonly cityId: string;
  readonly questions: readonly ScoredQuestion[];
}

/** The scored questions of every city of a sample, by city id. */
export async function readSampleQuestions(
  sql: SqlExecutor,
  roundId: string,
  { origin, instrument, methodVersion }: SampleIdentity,
): Promise<CityQuestions[]> {
  return sql.query<CityQuestions>(
    `select city_id as "cityId", questions from score
     where round_id = $1 and origin = $2 and instrument_code = $3 and instrument_version = $4 and method_version = $5
       and standing
     order by city_id`,
    [roundId, origin, instrument.code, instrument.version, methodVersion],
  );
}

/** The questions of a score; undefined when another score has taken its place. */
export async function readScoredQuestions(
  sql: SqlExecutor,
  { roundId, cityId, origin, fingerprint }: Score,
): Promise<ScoredQuestion[] | undefined> {
  const [row] = await sql.query<{ questions: ScoredQuestion[] }>(
    `select questions from score
     where round_id = $1 and city_id = $2 and origin = $3 and fingerprint = $4 and standing`,
    [roundId, cityId, origin, fingerprint],
  );
  return row?.questions;
}

/** The answers a score was made from; undefined while the event that tells them is on its way. */
export async function readAnswers(
  sql: SqlExecutor,
  { submissionId, submissionVersion }: Pick<Score, 'submissionId' | 'submissionVersion'>,
): Promise<Answers | undefined> {
  const [row] = await sql.query<{ answers: AnswerFact[] }>(
    'select answers from answers where submission_id = $1 and submission_version = $2',
    [submissionId, submissionVersion],
  );
  return row && answersOf(row.answers);
}
