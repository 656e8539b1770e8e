import { describe, expect, it } from 'vitest';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { places } from '../src/rank/place.ts';
import { columnOf, createTable, listOf } from '../src/table/data-table.ts';
import { createTree } from '../src/table/indicator-tree.ts';
import { sharedTable } from './support/reference-table.ts';

const published = sharedTable('hdi_2022.csv');
const leaf = (code: string, parent: string, low: number, high: number) => ({
  code,
  parent,
  direction: 1 as const,
  weight: 1,
  goalposts: { low, high },
});
const group = (code: string, parent: string | null) => ({ code, parent, direction: 1 as const, weight: 1 });

/** Human Development Index: UNDP, technical notes of the Human Development Report 2023/24. */
const tree = createTree([
  group('hdi', null),
  leaf('life', 'hdi', 20, 85),
  group('education', 'hdi'),
  leaf('expected', 'education', 0, 18),
  leaf('mean', 'education', 0, 15),
  leaf('income', 'hdi', Math.log(100), Math.log(75_000)),
]);

describe.skipIf(published === null)('the Human Development Index of 2022', () => {
  const numbers = (column: string) => published?.numbers(column) ?? [];
  const run = () =>
    runPipeline(
      {
        normalise: { method: 'goalposts', to: 1 },
        aggregate: { everywhere: { method: 'geometric' }, groups: { education: { method: 'arithmetic' } } },
      },
      createTable(published?.texts('iso3') ?? [], {
        life: numbers('le_2022'),
        expected: numbers('eys_2022'),
        mean: numbers('mys_2022'),
        income: numbers('gnipc_2022').map(Math.log),
      }),
      tree,
    );
  const rounded = () =>
    listOf(columnOf(run().scores, 'hdi')).map((value) => Math.round(1000 * (value ?? 0)) / 1000);

  it('has all 193 published values, to three digits', () => {
    expect(numbers('hdi_2022')).toHaveLength(193);
    expect(rounded()).toEqual(numbers('hdi_2022'));
  });

  it('has all 193 ranks over rounded values, as its publisher ranks; over unrounded ones 27 differ', () => {
    const own = places(rounded(), 'higher-is-better').map((each) => each?.place);
    expect(own).toEqual(numbers('hdi_rank_2022'));
    const unrounded = run().places.hdi?.map((each) => each?.place) ?? [];
    expect(unrounded.filter((place, index) => place !== own[index])).toHaveLength(27);
  });
});
