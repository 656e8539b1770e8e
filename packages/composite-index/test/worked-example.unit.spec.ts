import { expect, it } from 'vitest';
import {
  columnOf,
  createTable,
  createTree,
  listOf,
  type PipelineSpec,
  regenerate,
  runPipeline,
} from '../src/index.ts';

/** The example of the README, figure by figure. */
const table = createTable(['Arden', 'Brook', 'Calder', 'Dene'], {
  courses: [30, 45, 10, null],
  staff: [40, 20, 60, 80],
  complaints: [2, 5, 1, 4],
});
const tree = createTree([
  { code: 'index', parent: null, direction: 1, weight: 1 },
  { code: 'learning', parent: 'index', direction: 1, weight: 1 },
  { code: 'safety', parent: 'index', direction: 1, weight: 1 },
  { code: 'courses', parent: 'learning', direction: 1, weight: 2, goalposts: { low: 0, high: 50 } },
  { code: 'staff', parent: 'learning', direction: 1, weight: 1, goalposts: { low: 0, high: 80 } },
  { code: 'complaints', parent: 'safety', direction: -1, weight: 1, goalposts: { low: 0, high: 10 } },
]);
const spec: PipelineSpec = {
  normalise: { method: 'goalposts' },
  aggregate: { everywhere: { method: 'arithmetic' }, threshold: 0.65 },
};
const oneDigit = (list: readonly (number | null)[]) =>
  list.map((value) => (value === null ? null : Math.round(10 * value) / 10));

it('has the figures the README prints', () => {
  const run = runPipeline(spec, table, tree);
  const normalised = (code: string) => listOf(columnOf(run.tables.normalised, code));
  expect(normalised('courses')).toEqual([60, 90, 20, null]);
  expect(normalised('staff')).toEqual([50, 25, 75, 100]);
  expect(normalised('complaints')).toEqual([80, 50, 90, 60]);
  expect(oneDigit(listOf(columnOf(run.scores, 'learning')))).toEqual([56.7, 68.3, 38.3, null]);
  expect(oneDigit(listOf(columnOf(run.scores, 'index')))).toEqual([68.3, 59.2, 64.2, 60]);
  expect(listOf(columnOf(run.coverage, 'learning')).at(3)).toBeCloseTo(1 / 3, 12);
  expect(listOf(columnOf(run.coverage, 'index')).at(3)).toBeCloseTo(2 / 3, 12);
  expect(run.places.index?.map((each) => each?.place)).toEqual([1, 4, 2, 3]);
  expect(regenerate(run.log, table, tree)).toEqual(run);
});

it('has the geometric figures beside them', () => {
  const geometric = { index: { method: 'geometric' } };
  const run = runPipeline({ ...spec, aggregate: { ...spec.aggregate, groups: geometric } }, table, tree);
  expect(oneDigit(listOf(columnOf(run.scores, 'index')))).toEqual([67.3, 58.5, 58.7, 60]);
  expect(run.places.index?.map((each) => each?.place)).toEqual([1, 4, 3, 2]);
});
