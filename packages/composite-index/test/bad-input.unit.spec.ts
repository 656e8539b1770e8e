import { describe, expect, it } from 'vitest';
import type { PipelineSpec } from '../src/pipeline/pipeline-spec.ts';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { cell, createTable } from '../src/table/data-table.ts';
import { createTree } from '../src/table/indicator-tree.ts';

const treeWith = (weight: number) =>
  createTree([
    { code: 'index', parent: null, direction: 1, weight: 1 },
    ...['a', 'b'].map((code) => ({
      code,
      parent: 'index',
      direction: 1 as const,
      weight,
      goalposts: { low: 0, high: 10 },
    })),
  ]);
const tree = treeWith(1);
const arithmetic = { everywhere: { method: 'arithmetic' } };
const fixed: PipelineSpec = { normalise: { method: 'goalposts' }, aggregate: arithmetic };
type Lists = Readonly<Record<string, readonly (number | null)[]>>;
const run = (lists: Lists, spec: PipelineSpec, of = tree) =>
  runPipeline(
    spec,
    createTable(
      (lists.a ?? []).map((_, index) => `u${index}`),
      lists,
    ),
    of,
  );

describe('bad input is refused by a name of its own', () => {
  it.each<[string, string, Lists, PipelineSpec]>([
    [
      'a constant indicator has no minimum and maximum to go by',
      'no-spread',
      { a: [3, 3], b: [1, 2] },
      { ...fixed, normalise: { method: 'min-max' } },
    ],
    [
      'one unit has no spread',
      'no-spread',
      { a: [3], b: [1] },
      { ...fixed, normalise: { method: 'min-max' } },
    ],
    [
      'one unit has no deviation',
      'too-few-values',
      { a: [3], b: [1] },
      { ...fixed, normalise: { method: 'z-score' } },
    ],
    [
      'a geometric mean of negative values',
      'not-positive',
      { a: [-3, 2], b: [1, 2] },
      { normalise: { method: 'none' }, aggregate: { everywhere: { method: 'geometric' } } },
    ],
    [
      'weights for unknown codes',
      'unknown-code',
      { a: [3, 1], b: [1, 2] },
      { ...fixed, weigh: { method: 'given', weights: { zoo: 1 } } },
    ],
    [
      'a weight below zero',
      'negative-weight',
      { a: [3, 1], b: [1, 2] },
      { ...fixed, weigh: { method: 'given', weights: { a: -1 } } },
    ],
    [
      'weights that are all zero',
      'zero-weights',
      { a: [3, 1], b: [1, 2] },
      { ...fixed, weigh: { method: 'given', weights: { a: 0, b: 0 } } },
    ],
    [
      'nothing left after screening',
      'empty-sample',
      { a: [null], b: [null] },
      { ...fixed, screen: { method: 'coverage' } },
    ],
  ])('%s: %s', (_, code, lists, spec) => {
    expect(() => run(lists, spec)).toThrow(expect.objectContaining({ name: 'MethodError', code }));
  });

  it('no name of a unit or code reaches what every object has', () => {
    const weigh = { method: 'given', weights: { constructor: 1 } };
    expect(() => run({ a: [1], b: [2] }, { ...fixed, weigh })).toThrow('no node is called constructor');
    const impute = { method: 'group-centre', groups: {} };
    const odd = createTable(['toString'], { a: [null], b: [1] });
    expect(() => runPipeline({ ...fixed, impute }, odd, tree)).toThrow('the unit toString is in no group');
  });
});

describe('unusual input has a defined result', () => {
  it('one unit is first of one under fixed goalposts', () => {
    const { scores, places } = run({ a: [5], b: [10] }, fixed);
    expect(cell(scores, 'u0', 'index')).toBe(75);
    expect(places.index).toEqual([{ place: 1, tied: 1, of: 1 }]);
  });

  it('without any value there is no score and no place', () => {
    const { scores, places } = run({ a: [null, null], b: [null, null] }, fixed);
    expect(cell(scores, 'u0', 'index')).toBeNull();
    expect(places.index).toEqual([null, null]);
  });

  it('no unit at all is an empty result', () => {
    expect(run({ a: [], b: [] }, fixed).places.index).toEqual([]);
  });

  it('ten thousand units are ranked', () => {
    const count = 10_000;
    const list = Array.from({ length: count }, (_, index) => (index * 7919) % count);
    const { places, scores } = run({ a: list, b: list }, { ...fixed, normalise: { method: 'min-max' } });
    expect(places.index?.toSorted((one, other) => (one?.place ?? 0) - (other?.place ?? 0)).at(-1)).toEqual({
      place: count,
      tied: 1,
      of: count,
    });
    expect(cell(scores, 'u0', 'index')).toBe(0);
  });
});
