import { describe, expect, it } from 'vitest';
import { regenerate } from '../src/pipeline/regenerate.ts';
import { type PipelineRun, runPipeline } from '../src/pipeline/run-pipeline.ts';
import { columnStatistics } from '../src/table/column-statistics.ts';
import { cell, columnOf, type DataTable, valueAt } from '../src/table/data-table.ts';
import { asem, asTable } from './support/asem.ts';
import { sharedTable } from './support/reference-table.ts';

const data = asem();

/** Cells that differ from a table of COINr by more than a share of the value, or are missing in one alone. */
function differences(own: DataTable, file: string, codes: readonly string[], tolerance: number): string[] {
  const reference = asTable(sharedTable(file) ?? { rows: [], numbers: () => [], texts: () => [] }, codes);
  expect(reference.units).toHaveLength(51);
  return codes.flatMap((code) =>
    reference.units.flatMap((unit) => {
      const [mine, theirs] = [cell(own, unit, code), cell(reference, unit, code)];
      if (mine === null || theirs === null) return mine === theirs ? [] : [`${code} of ${unit}`];
      const scale = Math.max(Math.abs(theirs), Number.MIN_VALUE);
      return Math.abs(mine - theirs) <= tolerance * scale
        ? []
        : [`${code} of ${unit}: ${mine}, not ${theirs}`];
    }),
  );
}

describe.skipIf(data === null)('the ASEM chain, step by step as COINr 1.1.14 makes it', () => {
  let cached: PipelineRun | undefined;
  const run = (): PipelineRun => {
    if (!data) throw new Error('no data');
    cached ??= runPipeline(
      {
        denominate: { method: 'divide', by: data.denominators },
        impute: { method: 'group-centre', centre: 'mean', groups: data.continents },
        treat: { method: 'winsorise', most: 5, skewness: 2, kurtosis: 3.5 },
        normalise: { method: 'min-max' },
        aggregate: { everywhere: { method: 'arithmetic' } },
      },
      data.raw,
      data.tree,
    );
    return cached;
  };
  const leaves = data?.tree.leaves ?? [];

  it.each([
    ['denominated', 'coinr_asem_denominated.csv'],
    ['imputed', 'coinr_asem_imputed.csv'],
    ['treated', 'coinr_asem_treated.csv'],
    ['normalised', 'coinr_asem_normalised.csv'],
  ] as const)('has every %s cell to 1e-9 of its value', (step, file) => {
    expect(leaves).toHaveLength(49);
    expect(differences(run().tables[step], file, leaves, 1e-9)).toEqual([]);
  });

  it('has every score to 1e-8, and every rank', () => {
    const groups = run().tree.groups;
    expect(groups).toHaveLength(11);
    const scores = sharedTable('coinr_asem_scores.csv');
    for (const row of scores?.rows ?? []) {
      const unit = row.uCode ?? '';
      for (const group of groups)
        expect(
          Math.abs((cell(run().scores, unit, group) ?? Number.NaN) - Number(row[group])),
          `${group} of ${unit}`,
        ).toBeLessThan(1e-8);
      const place = run().places.Index?.[run().scores.units.indexOf(unit)]?.place;
      expect(place, unit).toBe(Number(row.Rank));
    }
  });

  it('imputes exactly the 65 cells COINr imputes', () => {
    const theirs = sharedTable('coinr_asem_imputed_cells.csv')?.rows ?? [];
    const own = new Map(run().log.effects.imputed.map(({ code, unit, value }) => [`${code} ${unit}`, value]));
    expect(own.size).toBe(65);
    for (const row of theirs) {
      const value = own.get(`${row.iCode} ${row.uCode}`) ?? Number.NaN;
      expect(Math.abs(value / Number(row.imputed) - 1)).toBeLessThan(1e-9);
    }
    expect(run().log.effects.leftMissing).toEqual([]);
  });

  it('treats the same indicators, with as many points and the same shape before and after', () => {
    const { treated, treatedCells } = run().log.effects;
    const own = new Map(treated.map((each) => [each.code, each]));
    for (const row of sharedTable('coinr_asem_treatment.csv')?.rows ?? []) {
      const code = row.iCode ?? '';
      const { by, before, after, passes } = own.get(code) ?? { by: undefined, before: null, after: null };
      expect(by).toBe(row['check_SkewKurt0.Pass'] === 'TRUE' ? null : 'winsorise');
      expect(before?.skewness).toBeCloseTo(Number(row['check_SkewKurt0.Skew']), 7);
      expect(before?.kurtosis).toBeCloseTo(Number(row['check_SkewKurt0.Kurt']), 7);
      expect(passes).toBe(true);
      const points = treatedCells.filter((each) => each.code === code).length;
      expect(points, code).toBe(Number(row['winsorise.nwin'] || 0));
      if (points === 0) continue;
      expect(after?.skewness).toBeCloseTo(Number(row['check_SkewKurt1.Skew']), 7);
      expect(after?.kurtosis).toBeCloseTo(Number(row['check_SkewKurt1.Kurt']), 7);
    }
  });

  it('describes the imputed columns as COINr does, to the three digits it prints', () => {
    for (const row of sharedTable('coinr_asem_stats.csv')?.rows ?? []) {
      const own = columnStatistics(columnOf(run().tables.imputed, row.iCode ?? ''));
      const threeDigits = (value: number | null) => Number(value?.toPrecision(3));
      const names = {
        Min: 'minimum',
        Max: 'maximum',
        Mean: 'mean',
        Median: 'median',
        Std: 'deviation',
        Skew: 'skewness',
        Kurt: 'kurtosis',
      } as const;
      for (const [theirs, mine] of Object.entries(names))
        expect(threeDigits(own[mine]), `${theirs} of ${own.code}`).toBe(Number(row[theirs]));
      expect([own.present, own.nonZero, own.alike]).toEqual(
        ['N.Avail', 'N.NonZero', 'N.Same'].map((name) => Number(row[name])),
      );
      // R tells two more values of TolMin apart than the digits of the table do.
      expect(own.different).toBe(Number(row['N.Unique']) - (own.code === 'TolMin' ? 2 : 0));
    }
  });

  it('comes again from its log, to the bit', () => {
    if (!data) return;
    const log = JSON.parse(JSON.stringify(run().log));
    const again = regenerate(log, data.raw, data.tree);
    for (const [index, column] of again.scores.columns.entries())
      for (const unit of column.values.keys())
        expect(valueAt(column, unit)).toBe(valueAt(run().scores.columns[index] ?? column, unit));
    expect(again.log).toEqual(run().log);
  });
});
