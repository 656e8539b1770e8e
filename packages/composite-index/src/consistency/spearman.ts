import { ascendingRanks } from '../rank/ascending-ranks.ts';
import { pearson } from './pearson.ts';

/** Rank correlation: `pearson` of the ranks, ties sharing their mean rank. −1 to 1; null where one side is constant. */
export function spearman(left: Float64Array, right: Float64Array): number | null {
  return pearson(meanRanks(left), meanRanks(right));
}

function meanRanks(values: Float64Array): Float64Array {
  const present = new Uint8Array(values.length).fill(1);
  return values.map(ascendingRanks({ code: '', values, present }, 'mean'));
}
