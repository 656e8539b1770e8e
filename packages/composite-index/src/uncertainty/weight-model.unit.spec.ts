import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Generator } from '../random/generator.ts';
import { places } from '../rank/place.ts';
import { createTable, selectUnits } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { emptyScores } from './draw-model.ts';
import { countPlaces, drawsPerBlock, mergePlaceCounts } from './place-counts.ts';
import { rankUncertainty } from './rank-uncertainty.ts';
import { treeScorer } from './tree-scores.ts';
import { type WeightStudy, weightModel } from './weight-model.ts';

const node = (code: string, parent: string | null, weight = 1) => ({
  code,
  parent,
  direction: 1 as const,
  weight,
});
const nodes = [
  node('index', null),
  node('work', 'index', 2),
  node('home', 'index'),
  node('jobs', 'work'),
  node('pay', 'work', 3),
  node('rent', 'home'),
  node('space', 'home', 0.5),
];
const leaves = ['jobs', 'pay', 'rent', 'space'];

function studyOf(units: number, seed: number, gaps: boolean): WeightStudy {
  const generator = Generator.of(seed);
  const names = Array.from({ length: units }, (_, unit) => `unit ${unit}`);
  const list = () =>
    names.map(() => (gaps && generator.uniform() < 0.2 ? null : Math.round(40 * generator.uniform()) * 2.5));
  return {
    table: createTable(names, Object.fromEntries(leaves.map((leaf) => [leaf, list()]))),
    nodes,
    within: 0.25,
    seed,
  };
}

/** The same draws in plain lists, with a comparison sort. */
function plainPlaces({ table, within, seed }: WeightStudy, draws: number) {
  const units = table.units.length;
  const counts = new Uint32Array(units * units);
  const sums: number[] = table.units.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    const generator = Generator.of(seed, draw);
    const weights = new Map(
      nodes.map(({ code, parent, weight }) => [
        code,
        parent === null ? weight : weight * (1 + within * (2 * generator.uniform() - 1)),
      ]),
    );
    const share = (code: string): number => {
      const parent = nodes.find((each) => each.code === code)?.parent ?? null;
      if (parent === null) return 1;
      const siblings = nodes.filter((each) => each.parent === parent);
      const sum = siblings.reduce((total, each) => total + (weights.get(each.code) ?? 0), 0);
      return (weights.get(code) ?? 0) * (share(parent) / sum);
    };
    const shares = leaves.map(share);
    const scores = table.units.map((_, unit) =>
      table.columns.reduce(
        (sum, column, index) => sum + (shares[index] ?? 0) * (column.values[unit] ?? 0),
        0,
      ),
    );
    for (const [unit, place] of places(scores, 'higher-is-better').entries()) {
      const cell = unit * units + (place?.place ?? 0) - 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
      sums[unit] = (sums[unit] ?? 0) + (scores[unit] ?? 0);
    }
  }
  return { counts, sums };
}

describe('weightModel', () => {
  it('equals the plain way cell for cell and sum for sum', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (units, seed) => {
        const study = studyOf(units, seed, false);
        const found = countPlaces(weightModel(study), 0, 60);
        const plain = plainPlaces(study, 60);
        expect(found.places).toEqual(plain.counts);
        expect([...(found.scoreSums[0] ?? [])]).toEqual(plain.sums);
      }),
      { numRuns: 30 },
    );
  });

  it('aggregates units with gaps as the tree does, and leaves out units without any value', () => {
    const study = studyOf(30, 4, true);
    const empty = createTable(['none'], Object.fromEntries(leaves.map((leaf) => [leaf, [null]])));
    const table = {
      units: [...study.table.units, ...empty.units],
      columns: study.table.columns.map((column) => ({
        ...column,
        values: Float64Array.of(...column.values, 0),
        present: Uint8Array.of(...column.present, 0),
      })),
    };
    const model = weightModel({ ...study, table, within: 0 });
    const scores = emptyScores(31);
    model.score(0, scores);
    const expected = treeScorer(createTree(nodes))(table, {
      aggregation: { everywhere: { method: 'arithmetic' } },
    });
    expect([...scores.present]).toEqual([...expected.present]);
    for (const [unit, value] of expected.values.entries()) expect(scores.values[unit]).toBeCloseTo(value, 11);
    const report = rankUncertainty(model, countPlaces(model, 0, 10));
    expect(report.units[30]).toMatchObject({
      interval: null,
      standing: null,
      meanRank: null,
      ranked: 0,
      referenceRank: null,
    });
  });

  it('gives the same bits for the same seed, whole or in any parts', () => {
    const model = weightModel(studyOf(25, 7, true));
    const whole = countPlaces(model, 0, 4 * drawsPerBlock);
    const parts = [3, 0, 2, 1].map((block) =>
      countPlaces(weightModel(studyOf(25, 7, true)), block * drawsPerBlock, (block + 1) * drawsPerBlock),
    );
    expect(rankUncertainty(model, mergePlaceCounts(parts))).toEqual(rankUncertainty(model, whole));
    expect(countPlaces(weightModel({ ...studyOf(25, 7, true), seed: 8 }), 0, 500).places).not.toEqual(
      countPlaces(model, 0, 500).places,
    );
  });

  it('permutes its results with the units', () => {
    const study = studyOf(20, 3, true);
    const order = Generator.of(1).shuffle(study.table.units.map((_, unit) => unit));
    const moved = { ...study, table: selectUnits(study.table, order) };
    const report = (each: WeightStudy) => {
      const model = weightModel(each);
      return rankUncertainty(model, countPlaces(model, 0, 500)).units;
    };
    const before = report(study);
    const sorted = (of: readonly { unit: string }[]) => of.toSorted((a, b) => a.unit.localeCompare(b.unit));
    expect(sorted(report(moved))).toEqual(sorted(before));
  });

  it('keeps every unit on its reference rank when nothing varies', () => {
    const model = weightModel({ ...studyOf(30, 11, false), within: 0 });
    const report = rankUncertainty(model, countPlaces(model, 0, 50));
    expect(report.meanRankShift).toBe(0);
    for (const unit of report.units)
      expect(unit.interval).toEqual({
        low: unit.referenceRank,
        median: unit.referenceRank,
        high: unit.referenceRank,
      });
  });

  it('refuses what it cannot vary', () => {
    const study = studyOf(3, 1, false);
    expect(() => weightModel({ ...study, within: 1.5 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
    expect(() => weightModel({ ...study, nodes: nodes.map((each) => ({ ...each, weight: 0 })) })).toThrow(
      expect.objectContaining({ code: 'zero-weights' }),
    );
    expect(() => weightModel({ ...study, nodes: [...nodes, node('tax', 'work')] })).toThrow(
      expect.objectContaining({ code: 'unknown-code' }),
    );
    expect(() => countPlaces(weightModel(study), 0, 0)).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });
});
