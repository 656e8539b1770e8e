import type { FactorEffect, FactorName, OrderSensitivity } from './sensitivity.ts';

const words: Readonly<Record<FactorName, string>> = {
  weights: 'whether parts weigh as published or all the same',
  'weight-draws': 'the exact size of the weights',
  normalisation: 'how answers are put on one scale',
  aggregation: 'how areas are combined',
};

/** What the numbers say, for a council: what the order depends on most, and by how much cities move. Pure. */
export function sensitivitySentence({ factors, cities, meanRankShift }: OrderSensitivity): string {
  const [first, second] = factors.filter(({ total }) => total !== null);
  if (!first) return 'No choice of method that was varied changes any place.';
  const moved = `On average a city moves ${meanRankShift.toFixed(1)} of ${cities} places when the method is varied.`;
  if (!second) return `The order depends on ${words[first.factor]} alone, of what was varied. ${moved}`;
  const lead = isClear(first, second)
    ? `The order depends most on ${words[first.factor]}, then on ${words[second.factor]}`
    : `The order depends about as much on ${words[first.factor]} as on ${words[second.factor]}`;
  return `${lead}. ${moved}`;
}

/** Intervals that overlap do not order factors. */
function isClear({ total: first }: FactorEffect, { total: second }: FactorEffect): boolean {
  return first !== null && second !== null && first.low > second.high;
}
