import fc from 'fast-check';
import { expect, it } from 'vitest';
import { adjustedGoalposts } from '../src/aggregate/mazziotta-pareto.ts';
import type { PipelineSpec } from '../src/pipeline/pipeline-spec.ts';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { columnOf, createTable, listOf } from '../src/table/data-table.ts';
import { createTree } from '../src/table/indicator-tree.ts';

type Lists = Readonly<Record<string, readonly (number | null)[]>>;
const codes = ['a', 'b', 'c'];

function index(lists: Lists, spec: PipelineSpec, turned?: string) {
  const posts = (code: string) => (code === turned ? { low: -1000, high: 0 } : { low: 0, high: 1000 });
  const tree = createTree([
    { code: 'index', parent: null, direction: 1, weight: 1 },
    ...codes.map((code, position) => ({
      code,
      parent: 'index',
      direction: code === turned ? (-1 as const) : (1 as const),
      weight: position + 1,
      goalposts: posts(code),
    })),
  ]);
  const units = (lists.a ?? []).map((_, unit) => `u${unit}`);
  const run = runPipeline(spec, createTable(units, lists), tree);
  return { scores: listOf(columnOf(run.scores, 'index')), places: run.places.index ?? [] };
}

const value = fc.option(fc.integer({ min: 1, max: 1000 }), { nil: null, freq: 6 });
const lists = fc.integer({ min: 4, max: 12 }).chain((units) => {
  const list = fc.array(value, { minLength: units, maxLength: units });
  return fc.record({ a: list, b: list, c: list });
});
const spec = fc
  .tuple(fc.constantFrom('goalposts', 'rank'), fc.constantFrom('arithmetic', 'borda', 'copeland'))
  .map(
    ([method, by]): PipelineSpec => ({ normalise: { method }, aggregate: { everywhere: { method: by } } }),
  );

it('an indicator turned round in sign and direction changes nothing', () => {
  fc.assert(
    fc.property(lists, spec, (given, choices) => {
      const negated = given.b.map((each) => (each === null ? null : -each));
      expect(index({ ...given, b: negated }, choices, 'b')).toEqual(index(given, choices));
    }),
  );
});

it('a better value never makes a unit worse off: no lower score, no later place', () => {
  fc.assert(
    fc.property(lists, spec, fc.integer({ min: 1, max: 500 }), (given, choices, more) => {
      const [first, ...rest] = given.a;
      if (first === null || first === undefined) return;
      const before = index(given, choices);
      const after = index({ ...given, a: [Math.min(1000, first + more), ...rest] }, choices);
      expect(after.scores[0] ?? 0).toBeGreaterThanOrEqual((before.scores[0] ?? 0) - 1e-12);
      if (choices.normalise.method === 'goalposts' && choices.aggregate.everywhere.method === 'arithmetic')
        expect(after.places[0]?.place ?? 0).toBeLessThanOrEqual(before.places[0]?.place ?? 0);
    }),
  );
});

it('an old score does not move when another unit joins, as long as the goalposts are fixed', () => {
  const fixed: PipelineSpec = {
    normalise: { method: 'goalposts' },
    aggregate: { everywhere: { method: 'arithmetic' } },
  };
  fc.assert(
    fc.property(lists, value, (given, joins) => {
      const grown = { a: [...given.a, joins], b: [...given.b, joins], c: [...given.c, joins] };
      expect(index(grown, fixed).scores.slice(0, -1)).toEqual(index(given, fixed).scores);
    }),
  );
});

it('the reference of the adjusted Mazziotta-Pareto index lies at 100', () => {
  const { low, high } = adjustedGoalposts([10, 40, 30], 20);
  expect([low, high]).toEqual([5, 35]);
  expect(70 + (60 * (20 - low)) / (high - low)).toBe(100);
  expect(() => adjustedGoalposts([4, 4], 4)).toThrow(expect.objectContaining({ code: 'no-spread' }));
});
