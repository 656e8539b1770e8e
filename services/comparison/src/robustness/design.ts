/** The ways open to somebody who builds the index anew. The first of each list is what is published. */
export const openChoices = {
  'question-weights': ['attainable-points', 'equal', 'drawn'],
  'unknown-answers': ['zero', 'drawn'],
  'answers-not-reviewed': ['as-sent', 'revised'],
  normalisation: ['fixed-scale', 'min-max', 'z-score', 'percentile'],
  'part-weights': ['expert', 'equal', 'drawn'],
  aggregation: ['arithmetic', 'geometric'],
} as const;
export type FactorCode = keyof typeof openChoices;
export type Choices = { readonly [Code in FactorCode]: (typeof openChoices)[Code][number] };

/** Everything as published: the draw that gives the published scores again. */
export const publishedChoices: Choices = {
  'question-weights': 'attainable-points',
  'unknown-answers': 'zero',
  'answers-not-reviewed': 'as-sent',
  normalisation: 'fixed-scale',
  'part-weights': 'expert',
  aggregation: 'arithmetic',
};

/** How ranks are tried. Data: another design has another version, and every run is made anew. */
export interface RobustnessDesign {
  readonly version: string;
  readonly seed: number;
  /** Draws of a sample of up to `fullDrawsUpTo` cities; beyond, in inverse proportion, but never below `leastDraws`. */
  readonly draws: number;
  readonly fullDrawsUpTo: number;
  readonly leastDraws: number;
  /** Share of the draws an interval covers at least; 0.9 is 5 to 95 %. */
  readonly level: number;
  /** A drawn weight lies within this share of itself. */
  readonly weightsWithin: number;
  /** Assumed chance that a review moves an answer by one level; see the method handbook. */
  readonly revisedShare: number;
}

export const robustnessDesign: RobustnessDesign = {
  version: '2026-2',
  seed: 20_260_101,
  draws: 1_000,
  fullDrawsUpTo: 1_000,
  leastDraws: 200,
  level: 0.9,
  weightsWithin: 0.25,
  revisedShare: 0.1,
};

/** Time and memory grow with cities × draws; tails of 5 % are still ten places deep in 200 draws. */
export function drawsFor({ draws, fullDrawsUpTo, leastDraws }: RobustnessDesign, cities: number): number {
  if (cities <= fullDrawsUpTo) return draws;
  return Math.max(leastDraws, Math.floor((draws * fullDrawsUpTo) / cities));
}
