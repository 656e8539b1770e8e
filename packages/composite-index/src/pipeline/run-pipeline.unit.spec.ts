import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, createTable, type DataTable, listOf, rowsOf } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import type { PipelineSpec } from './pipeline-spec.ts';
import { regenerate } from './regenerate.ts';
import { type PipelineRun, runPipeline } from './run-pipeline.ts';

const leaf = (code: string, parent: string, direction: 1 | -1, weight: number) => ({
  code,
  parent,
  direction,
  weight,
  goalposts: { low: 0, high: 100 },
});
const tree = createTree([
  { code: 'index', parent: null, direction: 1, weight: 1 },
  { code: 'p', parent: 'index', direction: 1, weight: 2 },
  { code: 'q', parent: 'index', direction: 1, weight: 1 },
  leaf('a', 'p', 1, 1),
  leaf('b', 'p', -1, 3),
  leaf('c', 'q', 1, 1),
  leaf('d', 'q', 1, 1),
]);
const table = createTable(['u', 'v', 'w', 'x', 'y', 'z'], {
  a: [10, 20, 30, 40, 50, 990],
  b: [5, 4, null, 3, 2, 1],
  c: [7, 7, 8, 9, null, 6],
  d: [1, 5, 2, 4, 3, null],
  people: [1, 2, 1, 2, 1, 2],
});
const spec: PipelineSpec = {
  denominate: { method: 'divide', by: { c: 'people' } },
  screen: { method: 'coverage', units: 0.3 },
  impute: { method: 'centre', centre: 'median' },
  treat: { method: 'winsorise', skewness: 1, kurtosis: 1 },
  normalise: { method: 'min-max', from: 1, to: 100 },
  weigh: { method: 'equal', per: 'leaf' },
  aggregate: { everywhere: { method: 'arithmetic' }, groups: { index: { method: 'geometric' } } },
};

/** Everything a run says, with numbers as their bits. */
function bitsOf(run: PipelineRun): unknown {
  const bits = ({ units, columns }: DataTable) => [
    units,
    columns.map(({ code, values, present }) => [
      code,
      [...new BigUint64Array(values.slice().buffer)],
      [...present],
    ]),
  ];
  return [Object.values(run.tables).map(bits), bits(run.scores), bits(run.coverage), run.places, run.log];
}

describe('a run', () => {
  it('writes down every parameter and what it did', () => {
    const { log } = runPipeline(spec, table, tree);
    expect(log.spec.treat).toEqual({
      method: 'winsorise',
      skewness: 1,
      kurtosis: 1,
      most: 5,
      fallback: 'log',
    });
    expect(log.effects.imputed.map(({ unit, code }) => `${code} of ${unit}`)).toEqual([
      'b of w',
      'c of y',
      'd of z',
    ]);
    expect(log.effects.treatedCells).toContainEqual({ unit: 'z', code: 'a', from: 990, to: 50 });
    expect(log.fixed).toMatchObject({ steps: [], directions: { a: 1, b: -1 }, besideTheTree: ['people'] });
  });

  it('says which steps nobody chose and stayed fixed', () => {
    const small: PipelineSpec = {
      normalise: { method: 'rank' },
      aggregate: { everywhere: { method: 'borda' } },
    };
    const { log } = runPipeline(small, table, tree);
    expect(log.fixed.steps).toEqual(['denominate', 'screen', 'impute', 'treat', 'weigh']);
    expect(log.spec.weigh).toEqual({ method: 'tree' });
    expect(log.effects.weights).toMatchObject({ p: 2, b: 3 });
  });

  it('leaves its input alone', () => {
    const before = JSON.stringify(rowsOf(table));
    runPipeline(spec, table, tree);
    expect(JSON.stringify(rowsOf(table))).toBe(before);
  });

  it('follows the units when they are permuted', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
    const straight = runPipeline(spec, table, tree).scores;
    fc.assert(
      fc.property(order, (positions) => {
        const lists = table.columns.map((column) => {
          const list = listOf(column);
          return [column.code, positions.map((position) => list[position] ?? null)] as const;
        });
        const units = positions.map((position) => table.units[position] ?? '');
        const { scores } = runPipeline(spec, createTable(units, Object.fromEntries(lists)), tree);
        for (const unit of units) expect(cell(scores, unit, 'index')).toBe(cell(straight, unit, 'index'));
      }),
      { numRuns: 20 },
    );
  });

  it('drops what is screened out, with the choices for groups that are gone', () => {
    const poor = createTable(table.units, {
      ...Object.fromEntries(table.columns.map((column) => [column.code, listOf(column)])),
      c: [1, null, null, null, null, null],
      d: [1, null, null, null, null, null],
    });
    const run = runPipeline(
      {
        ...spec,
        screen: { method: 'coverage', units: 0 },
        aggregate: { everywhere: { method: 'arithmetic' }, groups: { q: { method: 'harmonic' } } },
      },
      poor,
      tree,
    );
    expect(run.log.effects.droppedIndicators).toEqual(['c', 'd']);
    expect(run.scores.columns.map((column) => column.code)).toEqual(['p', 'index']);
  });
});

describe('regenerating from the log', () => {
  it.each<[string, PipelineSpec]>([
    ['every step', spec],
    [
      'two steps',
      {
        normalise: { method: 'goalposts' },
        aggregate: { everywhere: { method: 'arithmetic' }, threshold: 0.6 },
      },
    ],
    ['ranks', { normalise: { method: 'rank' }, aggregate: { everywhere: { method: 'copeland' } } }],
  ])('gives the same bits for %s, even after the log went through JSON', (_, choices) => {
    const run = runPipeline(choices, table, tree);
    const log = JSON.parse(JSON.stringify(run.log));
    expect(bitsOf(regenerate(log, table, tree))).toEqual(bitsOf(run));
  });

  it('refuses other units than the log names, and another format', () => {
    const { log } = runPipeline(spec, table, tree);
    const others = createTable(['u'], { a: [1], b: [1], c: [1], d: [1], people: [1] });
    expect(() => regenerate(log, others, tree)).toThrow('unit 2 is none and was v when the log was written');
    const wrong = JSON.parse(JSON.stringify({ ...log, format: 'composite-index-run/9' }));
    expect(() => regenerate(wrong, table, tree)).toThrow(expect.objectContaining({ code: 'unknown-method' }));
  });
});

it.each<[string, object, string]>([
  ['unknown-parameter', { normalize: { method: 'rank' } }, 'the pipeline has no parameter normalize'],
  [
    'unknown-method',
    { normalise: { method: 'minmax' } },
    'normalise has no method minmax; it has goalposts, min-max',
  ],
  [
    'unknown-parameter',
    { normalise: { method: 'rank', tie: 'mean' } },
    'rank has no parameter tie; it has ties',
  ],
  [
    'unknown-parameter',
    { aggregate: { everywhere: { method: 'arithmetic' }, treshold: 1 } },
    'no parameter treshold',
  ],
  ['unknown-code', { weigh: { method: 'given', weights: { e: 1 } } }, 'no node is called e'],
  ['unknown-code', { denominate: { method: 'divide', by: { a: 'area' } } }, 'no indicator is called area'],
  ['missing-value', { normalise: undefined }, 'does not say how to normalise'],
])('refuses with %s %j', (code, wrong, message) => {
  expect(() => runPipeline({ ...spec, ...wrong }, table, tree)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) }),
  );
});

describe('a table without the indicators of the tree', () => {
  it('is refused', () => {
    const thin = createTable(['u'], { a: [1] });
    expect(() => runPipeline(spec, thin, tree)).toThrow('no indicator is called b');
  });
});
