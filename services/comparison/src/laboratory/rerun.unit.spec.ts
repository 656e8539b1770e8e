import { createTable, type MethodErrorCode, methodNames } from '@interlace/composite-index';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLight } from './best-light.ts';
import { type RerunMethod, rerun } from './rerun.ts';
import type { Study } from './study.ts';
import { randomStudy } from './testing/random-study.ts';

const published: RerunMethod = {
  weigh: { method: 'tree' },
  normalise: { method: 'goalposts' },
  aggregate: { everywhere: { method: 'arithmetic' } },
  withoutConstants: false,
};
const geometric = { everywhere: { method: 'geometric' } };

/** Two themes of two questions each. */
function smallStudy(rows: readonly (readonly (number | null)[])[]): Study {
  const leaf = (code: string, parent: string, weight = 1) => ({
    code,
    parent,
    direction: 1 as const,
    weight,
    goalposts: { low: 0, high: 100 },
  });
  const group = (code: string, parent: string | null) => ({ code, parent, direction: 1 as const, weight: 1 });
  const nodes = [
    group('index', null),
    group('left', 'index'),
    group('right', 'index'),
    leaf('a', 'left'),
    leaf('b', 'left', 3),
    leaf('c', 'right'),
    leaf('d', 'right'),
  ];
  const lists = ['a', 'b', 'c', 'd'].map((code, at) => [code, rows.map((row) => row[at] ?? null)] as const);
  const units = rows.map((_, at) => `u${at}`);
  return {
    item: 'index',
    nodes,
    table: createTable(units, Object.fromEntries(lists)),
    published: new Float64Array(rows.length),
  };
}

const value = fc.integer({ min: 0, max: 100 });
const rows = fc.array(fc.tuple(value, value, value, value), { minLength: 2, maxLength: 9 });

describe('a run', () => {
  it('holds every place within its interval, and orders bands as places', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const ranks = rerun(smallStudy(given), published).units.map(({ rank }) => rank);
        for (const rank of ranks) {
          expect(rank?.interval.low).toBeLessThanOrEqual(rank?.place ?? 0);
          expect(rank?.interval.high).toBeGreaterThanOrEqual(rank?.place ?? 99);
        }
        for (const one of ranks)
          for (const other of ranks)
            if (one && other && one.band < other.band) expect(one.place).toBeLessThan(other.place);
      }),
      { numRuns: 20 },
    );
  });

  it('takes the weights of a set for what is under the item, and leaves the rest', () => {
    const study = smallStudy([
      [100, 0, 0, 0],
      [0, 100, 0, 0],
    ]);
    const weigh = { method: 'set', weights: { a: 1, b: 0, elsewhere: 9 } } as const;
    const [first, second] = rerun(study, { ...published, weigh }).units;
    expect([first?.score, second?.score]).toEqual([50, 0]);
  });

  it('weighs the parts of the item by their correlations, where asked to', () => {
    const study = randomStudy({ cities: 40, gaps: 0 });
    const weighed = rerun(study, { ...published, weigh: { method: 'factor-analysis' } }).log.effects.weights;
    const parts = study.nodes.filter(({ parent }) => parent === 'core').map(({ code }) => weighed[code] ?? 0);
    expect(parts.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    expect(new Set(parts).size).toBe(parts.length);
  });

  it('leaves out constants with the groups they empty, and says so', () => {
    const study = smallStudy([
      [10, 20, 50, 50],
      [30, 60, 50, 50],
      [20, 90, 50, 50],
    ]);
    const run = rerun(study, { ...published, normalise: { method: 'min-max' }, withoutConstants: true });
    expect(run.leftOut).toEqual(['c', 'd']);
    expect(run.units[0]?.score).toBe(0);
  });

  it('has certain places where weights decide nothing', () => {
    const run = rerun(smallStudy([Array(4).fill(30), Array(4).fill(70)]), published);
    expect(run.units.map(({ rank }) => rank?.interval)).toEqual([
      { low: 2, median: 2, high: 2 },
      { low: 1, median: 1, high: 1 },
    ]);
  });

  it.each<[string, Study, Partial<RerunMethod>, string, MethodErrorCode]>([
    [
      'one city by z-score',
      smallStudy([[1, 2, 3, 4]]),
      { normalise: { method: 'z-score' } },
      '/normalise',
      'too-few-values',
    ],
    [
      'nothing but constants',
      smallStudy([
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ]),
      { withoutConstants: true },
      '/constants',
      'empty-sample',
    ],
    [
      'zeros by geometric mean',
      smallStudy([[0, 1, 1, 1]]),
      { aggregate: geometric },
      '/aggregate',
      'not-positive',
    ],
    [
      'weights of 0',
      smallStudy([[1, 2, 3, 4]]),
      { weigh: { method: 'set', weights: { left: 0, right: 0 } } },
      '/weights',
      'zero-weights',
    ],
    [
      'ten thousand cities by pairs',
      randomStudy({ cities: 10_000 }),
      { aggregate: { everywhere: { method: 'copeland' } } },
      '/aggregate',
      'out-of-range',
    ],
  ])('refuses %s', (_, study, other, name, code) => {
    expect(() => rerun(study, { ...published, ...other })).toThrow(
      expect.objectContaining({
        code: 'method-refused',
        invalidParams: [expect.objectContaining({ name, code })],
      }),
    );
  });

  it('has no score where all is missing, and ranks the others', () => {
    const run = rerun(
      smallStudy([
        [null, null, null, null],
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ]),
      published,
    );
    expect(run.units.map(({ score, rank }) => [score === null, rank?.place])).toEqual([
      [true, undefined],
      [false, 2],
      [false, 1],
    ]);
  });
});

it('has a finite result or a named refusal for whatever is chosen, over whatever cities', () => {
  const cell = fc.option(fc.constantFrom(0, 25, 50, 75, 100), { nil: null, freq: 6 });
  const anyRows = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 7 });
  const weigh = fc.constantFrom<RerunMethod['weigh']>(
    { method: 'tree' },
    { method: 'equal', per: 'leaf' },
    { method: 'set', weights: { a: 0, left: 2 } },
    { method: 'factor-analysis' },
    { method: 'first-component' },
  );
  const normalise = fc.constantFrom(...methodNames.normalise).map((method) => ({ method }));
  const parameters = fc.constantFrom({}, { rescale: 'one-to-hundred' }, { power: 2 });
  const aggregate = fc
    .tuple(fc.constantFrom(...methodNames.aggregate), parameters, fc.constantFrom(0, 0.6))
    .map(([method, given, threshold]) => ({ everywhere: { method, ...given }, threshold }));
  const chosen = fc.record({ weigh, normalise, aggregate, withoutConstants: fc.boolean() });
  fc.assert(
    fc.property(anyRows, chosen, (given, method) => {
      try {
        for (const { score, rank } of rerun(smallStudy(given), method).units) {
          expect(score === null || Number.isFinite(score)).toBe(true);
          expect(rank === null).toBe(score === null);
        }
      } catch (error) {
        expect(error).toMatchObject({
          code: 'method-refused',
          invalidParams: [{ name: expect.stringMatching(/^\//) }],
        });
      }
    }),
    { numRuns: 400 },
  );
});

it('of no city is empty', () => {
  expect(rerun(smallStudy([]), published).units).toEqual([]);
});

describe('the best light', () => {
  it('shows no city below its score with equal weights, held against the best', async () => {
    const study = randomStudy({ cities: 20, gaps: 0 });
    const { weigh: _, ...method } = published;
    const free = await bestLight(study, method, undefined);
    const tight = await bestLight(study, method, { least: 0.08, most: 0.15 });
    for (const [at, { score }] of free.units.entries())
      expect(score).toBeGreaterThanOrEqual((tight.units[at]?.score ?? 999) - 1e-6);
    expect(free.units.some(({ score }) => score === 100)).toBe(true);
    expect(free.doubt).toMatchObject({ varied: 'parts', draws: 10 });
  });
});
