import { exactSum, pointsShare } from '@interlace/composite-index';
import type { ScoredQuestion } from '@interlace/contracts';

/** Points of one round on the questions both rounds share. */
export interface CoreScore {
  readonly points: number;
  readonly attainable: number;
  /** 100 × points / attainable; null where nothing is attainable. */
  readonly index: number | null;
}

export interface QuestionProgress {
  readonly lineage: string;
  readonly from: Pick<ScoredQuestion, 'state' | 'points' | 'attainable'>;
  readonly to: Pick<ScoredQuestion, 'state' | 'points' | 'attainable'>;
}

/** Two rounds of a city on the questions whose meaning both instrument versions share. */
export interface CoreProgress {
  readonly shared: number;
  readonly onlyFrom: readonly string[];
  readonly onlyTo: readonly string[];
  readonly from: CoreScore;
  readonly to: CoreScore;
  /** Index of the later minus index of the earlier round, in points of 100. */
  readonly change: number | null;
  readonly questions: readonly QuestionProgress[];
}

/** Compares two scored submissions on their common lineages; strict: an unknown answer counts 0. Pure. */
export function progressOnSharedCore(
  from: readonly ScoredQuestion[],
  to: readonly ScoredQuestion[],
): CoreProgress {
  const before = new Map(from.map((question) => [question.lineage, question]));
  const after = new Map(to.map((question) => [question.lineage, question]));
  const questions = to.flatMap((question) => {
    const former = before.get(question.lineage);
    return former ? [{ lineage: question.lineage, from: outcomeOf(former), to: outcomeOf(question) }] : [];
  });
  const scores = {
    from: coreScore(questions.map((one) => one.from)),
    to: coreScore(questions.map((one) => one.to)),
  };
  return {
    shared: questions.length,
    onlyFrom: [...before.keys()].filter((lineage) => !after.has(lineage)),
    onlyTo: [...after.keys()].filter((lineage) => !before.has(lineage)),
    ...scores,
    change: difference(scores.from.index, scores.to.index),
    questions,
  };
}

/** `to` minus `from`; null where either is missing. */
export function difference(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : to - from;
}

const outcomeOf = ({ state, points, attainable }: ScoredQuestion) => ({ state, points, attainable });

function coreScore(questions: readonly Pick<ScoredQuestion, 'points' | 'attainable'>[]): CoreScore {
  const points = exactSum(questions.map((question) => question.points));
  const attainable = exactSum(questions.map((question) => question.attainable));
  return { points, attainable, index: pointsShare(points, attainable) };
}
