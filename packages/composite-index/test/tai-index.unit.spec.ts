import { describe, expect, it } from 'vitest';
import type { PipelineSpec } from '../src/pipeline/pipeline-spec.ts';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { cell, columnOf, type DataTable, mapColumn, mapColumns } from '../src/table/data-table.ts';
import { fixtureTable } from './support/reference-table.ts';
import { taiCodes, taiTable } from './support/tai.ts';
import { taiTree } from './support/tai-tree.ts';

const published: PipelineSpec = {
  normalise: { method: 'goalposts', to: 1 },
  aggregate: { everywhere: { method: 'arithmetic' } },
};
const printed = fixtureTable('tai_ranks.csv');
const run = (spec: PipelineSpec, table: DataTable = taiTable(), tree = taiTree()) => {
  const { scores, places } = runPipeline(spec, table, tree);
  const own = new Map(table.units.map((unit, index) => [unit, places.TAI?.[index]?.place]));
  return { scores, own };
};

/** Countries whose own place is not the one printed in a column. */
function misplaced(own: ReadonlyMap<string, number | undefined>, column: string): string[] {
  const places = printed.numbers(column);
  return printed.texts('iso3').filter((unit, index) => own.get(unit) !== places[index]);
}

describe('the Technology Achievement Index from the raw table', () => {
  it('has the published values', () => {
    const { scores } = run(published);
    expect(cell(scores, 'FIN', 'TAI')).toBeCloseTo(0.744, 2);
    expect(cell(scores, 'USA', 'TAI')).toBeCloseTo(0.733, 3);
  });

  it('has every place of the equal-weights and linear rankings (tables 23, 38)', () => {
    const { own } = run(published);
    expect(misplaced(own, 'EW_t23')).toEqual([]);
    expect(misplaced(own, 'LIN_t38')).toEqual([]);
  });

  it('has every place without telephones and electricity (table 41)', () => {
    const six = taiCodes.filter((code) => !code.endsWith('_log10'));
    expect(misplaced(run(published, taiTable(), taiTree(six)).own, 'rank_tai6_t41')).toEqual([]);
  });
});

it('trap 1: min-max over the sample is fragile', () => {
  const places = ({ own }: ReturnType<typeof run>) => ['NOR', 'KOR', 'SGP'].map((unit) => own.get(unit));
  expect(places(run(published))).toEqual([12, 5, 8]);
  expect(places(run({ ...published, normalise: { method: 'min-max' } }))).toEqual([4, 7, 12]);
  // Fixed goalposts do not see who else is there; the sample's do.
  const score = (normalise: PipelineSpec['normalise'], table: DataTable) =>
    cell(run({ ...published, normalise }, table).scores, 'KOR', 'TAI');
  const small = withoutJapan(taiTable());
  expect(score(published.normalise, small)).toBe(score(published.normalise, taiTable()));
  expect(score({ method: 'min-max' }, small)).not.toBe(score({ method: 'min-max' }, taiTable()));
});

it('trap 2: two original orders; the printed data put Singapore 8th, the list of 2001 10th', () => {
  const { scores, own } = run(published);
  expect(cell(scores, 'SGP', 'TAI')).toBeCloseTo(0.597, 3);
  expect(own.get('SGP')).toBe(8);
  expect(misplaced(own, 'rank_tai2001_t41').toSorted()).toEqual(['AUS', 'CAN', 'SGP']);
});

it('trap 3: geometric places come from raw values with the logged columns left logged', () => {
  const geometric: PipelineSpec = {
    normalise: { method: 'none' },
    aggregate: { everywhere: { method: 'geometric' } },
  };
  expect(misplaced(run(geometric).own, 'GME_t38')).toEqual([]);
  const unlogged = mapColumns(taiTable(), (column) =>
    column.code.endsWith('_log10') ? mapColumn(column, (value) => 10 ** value) : column,
  );
  expect(misplaced(run(geometric, unlogged).own, 'GME_t38')).toHaveLength(14);
});

it('trap 5: telephones and electricity are capped at their goalposts', () => {
  const normalised = (clip: boolean) =>
    runPipeline({ ...published, normalise: { method: 'goalposts', to: 1, clip } }, taiTable(), taiTree())
      .tables.normalised;
  expect(cell(normalised(true), 'FIN', 'telephones_log10')).toBe(1);
  expect(cell(normalised(false), 'FIN', 'telephones_log10')).toBeCloseTo(3.08 / Math.log10(901), 10);
  const uncapped = run({ ...published, normalise: { method: 'goalposts', to: 1, clip: false } });
  expect(misplaced(uncapped.own, 'EW_t23').toSorted()).toEqual(['AUS', 'DEU', 'GBR', 'NOR', 'SGP']);
});

it('trap 7: Mazziotta-Pareto with n - 1 or n differs in the second digit', () => {
  const index = (deviation: string) =>
    run({
      normalise: { method: 'z-score', deviation, centre: 100, spread: 10 },
      aggregate: { everywhere: { method: 'mazziotta-pareto', deviation } },
    });
  const [sample, population] = [index('sample'), index('population')];
  const differences = taiTable().units.map((unit) =>
    Math.abs((cell(sample.scores, unit, 'TAI') ?? 0) - (cell(population.scores, unit, 'TAI') ?? 0)),
  );
  expect(Math.max(...differences)).toBeGreaterThan(0.1);
  expect(columnOf(sample.scores, 'TAI').present.every((each) => each === 1)).toBe(true);
});

it('trap 9: the penalty is added where asked, not always subtracted', () => {
  const index = (penalty: string) =>
    run({
      normalise: { method: 'goalposts', from: 70, to: 130, clip: false },
      aggregate: { everywhere: { method: 'mazziotta-pareto', penalty } },
    }).scores;
  const [down, up] = [index('down'), index('up')];
  const plain = run({
    ...published,
    normalise: { method: 'goalposts', from: 70, to: 130, clip: false },
  }).scores;
  for (const unit of down.units) {
    const mean = cell(plain, unit, 'TAI') ?? 0;
    expect(cell(down, unit, 'TAI')).toBeLessThan(mean);
    expect((cell(up, unit, 'TAI') ?? 0) + (cell(down, unit, 'TAI') ?? 0)).toBeCloseTo(2 * mean, 9);
  }
});

function withoutJapan(table: DataTable): DataTable {
  const keeps = (_: unknown, unit: number) => table.units[unit] !== 'JPN';
  return {
    units: table.units.filter(keeps),
    columns: table.columns.map(({ code, values, present }) => ({
      code,
      values: values.filter(keeps),
      present: present.filter(keeps),
    })),
  };
}
