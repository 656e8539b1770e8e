import type { Answers } from '@interlace/instruments';
import { scoreSubmission } from '@interlace/scoring-method';
import type { Basis } from '../routes/open-answers.ts';
import type { Gain } from './gains.ts';
import { type Change, reviseAnswers } from './revise-answers.ts';

/** Several gains taken together. */
export interface Bundle {
  readonly changes: readonly Change[];
  /** Points of the item all changes bring together. */
  readonly points: number;
  /** What the same gains bring one by one; another number where questions hang on each other. */
  readonly sumOfSingles: number;
}

/**
 * The first so many gains that go together, one answer a question, evaluated as one: a gain is passed over where, beside those
 * taken before, its question is not asked or it brings nothing more. Pure.
 * @param gains the largest first
 */
export function bestTogether(basis: Basis, item: string, gains: readonly Gain[], most: number): Bundle {
  const start = strictOf(basis, item, basis.answers) ?? 0;
  let reached = start;
  let taken: readonly Gain[] = [];
  for (const gain of gains) {
    if (taken.length === most) break;
    if (taken.some(({ question }) => question === gain.question)) continue;
    const { answers, faults } = reviseAnswers(basis.instrument, basis.answers, [...taken, gain]);
    const strict = faults.length > 0 ? null : strictOf(basis, item, answers);
    if (strict === null || strict <= reached) continue;
    [taken, reached] = [[...taken, gain], strict];
  }
  return {
    changes: taken.map(({ question, answer }) => ({ question, answer })),
    points: reached - start,
    sumOfSingles: taken.reduce((sum, { points }) => sum + points, 0),
  };
}

function strictOf({ instrument, method }: Basis, item: string, answers: Answers): number | null {
  const { composites, indicators } = scoreSubmission(instrument, answers, method);
  return [...composites, ...indicators].find(({ code }) => code === item)?.strict ?? null;
}
