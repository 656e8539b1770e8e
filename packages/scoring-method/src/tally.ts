import { coverage, exactSum, pointsShare, weightedMean } from '@interlace/composite-index';
import type { Instrument, QuestionScore } from '@interlace/instruments';
import type { AggregationName, MethodBundle } from './method-bundle.ts';

/** Figures of an indicator or composite before the coverage rule decides what is published. Scores run from 0 to 100. */
export interface Tally {
  readonly code: string;
  readonly kind: 'indicator' | 'composite';
  /** Null where nothing applies. */
  readonly strict: number | null;
  /** Never below `strict`; null where nothing applies or nothing is known. */
  readonly lenient: number | null;
  /** Answered weight over applicable weight, 0 to 1. */
  readonly coverage: number;
}

const aggregations: Record<AggregationName, typeof weightedMean> = {
  'weighted-arithmetic-mean': weightedMean,
};

/** Tallies of all indicators and composites by code. Pure. */
export function tallyItems(
  instrument: Instrument,
  questions: readonly QuestionScore[],
  method: MethodBundle,
): ReadonlyMap<string, Tally> {
  const scores = new Map(questions.map((score) => [score.question, score]));
  const asked = Map.groupBy(instrument.questions, (question) => question.indicator);
  const tallies = new Map<string, Tally>();
  for (const { code } of instrument.indicators) {
    const own = (asked.get(code) ?? []).flatMap((question) => scores.get(question.code) ?? []);
    tallies.set(code, tallyIndicator(code, own));
  }
  const composites = new Map(instrument.composites.map((composite) => [composite.code, composite]));
  // A composite may stand on others, in any order; the linter of instruments has refused circles.
  const tallyOf = (code: string): Tally => {
    const known = tallies.get(code);
    if (known) return known;
    const parts = composites.get(code)?.parts ?? [];
    const tally = tallyComposite(
      code,
      parts.map((part) => ({ weight: part.weight, tally: tallyOf(part.code) })),
      method,
    );
    tallies.set(code, tally);
    return tally;
  };
  for (const code of composites.keys()) tallyOf(code);
  return tallies;
}

/** Unknown answers stay in the strict fraction with 0 points and leave the lenient one; a hidden follow-up is known. */
export function tallyIndicator(code: string, questions: readonly QuestionScore[]): Tally {
  const known = questions.filter((question) => question.state !== 'unknown');
  const reached = exactSum(known.map((question) => question.points));
  const attainable = exactSum(questions.map((question) => question.attainable));
  const attainableOfKnown = exactSum(known.map((question) => question.attainable));
  return {
    code,
    kind: 'indicator',
    strict: pointsShare(reached, attainable),
    lenient: pointsShare(reached, attainableOfKnown),
    coverage: coverage(attainableOfKnown, attainable),
  };
}

export interface WeightedPart {
  readonly weight: number;
  readonly tally: Tally;
}

/** Parts of which nothing applies leave all three means; parts of which nothing is known leave the lenient one. */
export function tallyComposite(code: string, parts: readonly WeightedPart[], method: MethodBundle): Tally {
  const aggregate = aggregations[method.composite.aggregation];
  const applicable = parts.filter((part) => part.tally.strict !== null);
  const weights = applicable.map((part) => part.weight);
  const mean = (figure: 'strict' | 'lenient') =>
    aggregate(
      applicable.map((part) => part.tally[figure]),
      weights,
    );
  return {
    code,
    kind: 'composite',
    strict: mean('strict'),
    lenient: mean('lenient'),
    coverage:
      weightedMean(
        applicable.map((part) => part.tally.coverage),
        weights,
      ) ?? 0,
  };
}
