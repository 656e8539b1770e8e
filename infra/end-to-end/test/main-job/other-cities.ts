import { workedAnswers } from './worked-answers.ts';

/** The cities beside the worked one give their best answers for so many indicators, and their worst for the rest. */
export const BEST_INDICATORS: readonly number[] = [0, 4, 8, 11, 14, 17];

const indicators = Object.keys(workedAnswers);

export const isBestOf = (count: number) => (indicator: string) => indicators.indexOf(indicator) < count;
