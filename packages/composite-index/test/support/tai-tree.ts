import { createTree, type IndicatorTree } from '../../src/table/indicator-tree.ts';
import { fixtureTable } from './reference-table.ts';
import { taiCodes } from './tai.ts';

/**
 * The Technology Achievement Index: these indicators with equal weights and the goalposts of the UN over 72 countries;
 * telephones and electricity on the log scale of the data.
 */
export function taiTree(codes: readonly string[] = taiCodes): IndicatorTree {
  const posts = fixtureTable('tai_goalposts.csv');
  const [lows, highs] = [posts.numbers('observed_min'), posts.numbers('observed_max')];
  const leaves = taiCodes.flatMap((code, index) => {
    const [low, high] = [lows[index] ?? 0, highs[index] ?? 0];
    const scaled = code.endsWith('_log10') ? { low: Math.log10(low), high: Math.log10(high) } : { low, high };
    return codes.includes(code)
      ? [{ code, parent: 'TAI', direction: 1 as const, weight: 1, goalposts: scaled }]
      : [];
  });
  return createTree([{ code: 'TAI', parent: null, direction: 1, weight: 1 }, ...leaves]);
}
