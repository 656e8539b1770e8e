import type { ScoredQuestion } from '@interlace/contracts';
import { scoreSubmission } from '@interlace/scoring-method';
import { DomainError } from '@interlace/service-kit';
import type { Score } from '../benchmarks/score.ts';
import type { Comparison } from '../comparison.ts';
import { readAnswers, readScoredQuestions } from '../reading/answers.store.ts';
import { instrumentOf, methodOf } from '../routes/open-answers.ts';
import type { Side } from './side.ts';

/** @throws DomainError `conflict` when another score has taken its place meanwhile; `instrument-unknown`, `method-unknown` */
export async function sideOf(comparison: Comparison, score: Score): Promise<Side> {
  const [instrument, questions] = await Promise.all([
    instrumentOf(comparison, score),
    readScoredQuestions(comparison.database.pool, score),
  ]);
  if (!questions) throw new DomainError('conflict', 'The scores are being changed; try again.');
  return { instrument, method: methodOf(score), questions };
}

/** A version of a score's submission, scored as the one that stands is; undefined where its answers are not known here. */
export async function versionSide(
  comparison: Comparison,
  score: Score,
  submissionVersion: number,
): Promise<Side | undefined> {
  const { submissionId } = score;
  const [instrument, answers] = await Promise.all([
    instrumentOf(comparison, score),
    readAnswers(comparison.database.pool, { submissionId, submissionVersion }),
  ]);
  const method = methodOf(score);
  const questions: readonly ScoredQuestion[] | undefined =
    answers && scoreSubmission(instrument, answers, method).questions;
  return questions && { instrument, method, questions };
}
