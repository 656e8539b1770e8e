import { describe, expect, it } from 'vitest';
import { weightedMean } from '../src/aggregate/weighted-mean.ts';
import { normaliseTable } from '../src/normalise/normalise.ts';
import { places } from '../src/rank/place.ts';
import { rowsOf } from '../src/table/data-table.ts';
import { createTree } from '../src/table/indicator-tree.ts';
import { fixtureTable } from './support/reference-table.ts';
import { taiCodes, taiTable } from './support/tai.ts';

const ranks = fixtureTable('tai_ranks.csv');
const posts = fixtureTable('tai_goalposts.csv');
const [lows, highs] = [posts.numbers('observed_min'), posts.numbers('observed_max')];
const tree = createTree(
  taiCodes.map((code, item) => {
    const [low, high] = [lows[item] ?? 0, highs[item] ?? 0];
    const scaled = code.endsWith('_log10') ? { low: Math.log10(low), high: Math.log10(high) } : { low, high };
    return { code, parent: null, direction: 1 as const, weight: 1, goalposts: scaled };
  }),
);
const normalised = normaliseTable(taiTable(), tree, { method: 'goalposts' });

/** Countries whose place under the printed weights, which have two digits, is not the printed place. */
function misplaced(weightsColumn: string, ranksColumn: string): string[] {
  const weights = fixtureTable('tai_weights.csv').numbers(weightsColumn);
  const own = places(
    rowsOf(normalised).map((row) => weightedMean(row, weights)),
    'higher-is-better',
  );
  const byUnit = new Map(normalised.units.map((unit, index) => [unit, own[index]?.place]));
  const printed = ranks.numbers(ranksColumn);
  return ranks.texts('iso3').filter((unit, index) => byUnit.get(unit) !== printed[index]);
}

describe('rankings of the handbook’s case study, goalposts over 72 countries (tables 22, 23)', () => {
  it('equal weights and budget allocation: every place', () => {
    expect(misplaced('EW_t22', 'EW_t23')).toEqual([]);
    expect(misplaced('BAP_t22', 'BAP_t23')).toEqual([]);
  });

  it('factor analysis: all but four, pairwise comparison: all but three, for the two digits of the printed weights', () => {
    expect(misplaced('FA_t22', 'FA_t23')).toHaveLength(4);
    expect(misplaced('AHP_t22', 'AHP_t23')).toHaveLength(3);
  });
});
