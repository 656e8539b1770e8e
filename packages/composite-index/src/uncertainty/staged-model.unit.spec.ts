import { describe, expect, it } from 'vitest';
import { Generator } from '../random/generator.ts';
import { createTable } from '../table/data-table.ts';
import { createTree } from '../table/indicator-tree.ts';
import { between, fixedTo, leaveOneOut, oneOf, randomly, weightsWithin } from './factor.ts';
import { countPlaces } from './place-counts.ts';
import { rankUncertainty } from './rank-uncertainty.ts';
import { runRecord } from './run-record.ts';
import { stagedModel } from './staged-model.ts';
import { StagedMethod } from './stages.ts';
import { treeScorer } from './tree-scores.ts';

const units = ['a', 'b', 'c', 'd'];
const table = createTable(units, { x: [10, 60, 35, 90], y: [80, 55, 35, 10], z: [50, 40, 35, null] });
const tree = createTree([
  { code: 'index', parent: null, direction: 1, weight: 1 },
  ...['x', 'y', 'z'].map((code) => ({ code, parent: 'index', direction: 1 as const, weight: 1 })),
]);
const score = treeScorer(tree);
const weights = { x: 1, y: 1, z: 1 };

function methodOf(seed = 1) {
  const unknown = Generator.of(seed);
  return StagedMethod.of({
    answers: randomly('unknown answers', 35, (generator) => 100 * generator.uniform()),
    scale: oneOf({ 'as it is': 1, halved: 0.5 }, 'as it is'),
    shift: oneOf({ none: 0, ten: 10 }, 'none'),
    weights: weightsWithin(weights, 0.25),
    left: leaveOneOut(['x', 'y']),
    aggregation: oneOf(
      {
        arithmetic: { everywhere: { method: 'arithmetic' } },
        geometric: { everywhere: { method: 'geometric' } },
      },
      'arithmetic',
    ),
    imputation: fixedTo('none', unknown),
  })
    .stage('scaled', ['scale', 'shift'], ({ scale, shift }) => ({
      ...table,
      columns: table.columns.map((column) => ({
        ...column,
        values: column.values.map((v) => v * scale + shift),
      })),
    }))
    .stage('answered', ['scaled', 'answers', 'imputation'], ({ scaled, answers }) => ({
      ...scaled,
      columns: scaled.columns.map((column) =>
        column.code === 'z' ? { ...column, values: column.values.with(2, answers) } : column,
      ),
    }))
    .stage(
      'scores',
      ['answered', 'weights', 'left', 'aggregation'],
      ({ answered, weights, left, aggregation }) =>
        score(answered, { aggregation, weights: left === null ? weights : { ...weights, [left]: 0 } }),
    );
}

describe('stagedModel', () => {
  it('rebuilds a stage only for inputs it has not seen', () => {
    const method = methodOf();
    const model = stagedModel(units, method, 5);
    countPlaces(model, 0, 500);
    expect(method.runs.get('scaled')).toBe(4);
    expect(method.runs.get('scores')).toBeGreaterThan(500);
  });

  it('gives the same draws with and without what is kept', () => {
    const report = (warm: boolean) => {
      const model = stagedModel(units, methodOf(), 5);
      if (warm) countPlaces(model, 500, 1000);
      return rankUncertainty(model, countPlaces(model, 0, 500));
    };
    expect(report(true)).toEqual(report(false));
    for (const unit of report(false).units) expect(unit.topShare.at(-1)).toBe(1);
  });

  it('lists what it varied, how often, and what stayed fixed', () => {
    const { varied, fixed } = runRecord(methodOf().factors, 5, 1000);
    expect(fixed).toEqual([{ factor: 'imputation', to: 'none' }]);
    expect(varied.map((each) => each.factor)).toEqual([
      'answers',
      'scale',
      'shift',
      'weights',
      'left',
      'aggregation',
    ]);
    expect(varied.find((each) => each.factor === 'weights')).toEqual({
      factor: 'weights',
      drawn: 'each weight within ±25 %',
      times: 1000,
    });
    const left = varied.find((each) => each.factor === 'left');
    const options = left && 'options' in left ? left.options : {};
    expect(Object.keys(options)).toEqual(['none', 'without x', 'without y']);
    expect(Object.values(options).reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(Math.min(...Object.values(options))).toBeGreaterThan(280);
  });

  it('refuses a factor no stage reads', () => {
    const method = StagedMethod.of({
      power: between(0, 1, 0.5),
      weights: oneOf({ equal: 1, other: 2 }, 'equal'),
    })
      .stage('unused', ['power'], ({ power }) => power)
      .stage('scores', ['weights'], ({ weights: first }) =>
        score(table, {
          aggregation: { everywhere: { method: 'arithmetic' } },
          weights: { x: first },
        }),
      );
    expect(() => stagedModel(units, method, 1)).toThrow(
      expect.objectContaining({ code: 'factor-without-effect', message: expect.stringContaining('power') }),
    );
  });

  it('refuses a factor that changes nothing while all else is as published', () => {
    const method = StagedMethod.of({
      power: between(0.5, 2, 1),
      aggregation: oneOf({ arithmetic: null, generalised: 'generalised' }, 'arithmetic'),
    }).stage('scores', ['power', 'aggregation'], ({ power, aggregation }) =>
      score(table, {
        aggregation: { everywhere: aggregation ? { method: aggregation, power } : { method: 'arithmetic' } },
      }),
    );
    expect(() => stagedModel(units, method, 1)).toThrow(
      expect.objectContaining({ code: 'factor-without-effect', message: expect.stringContaining('power') }),
    );
  });

  it('refuses a published option that does not exist, a name used twice, an empty range', () => {
    expect(() => oneOf({ a: 1 }, 'b')).toThrow(expect.objectContaining({ code: 'unknown-method' }));
    expect(() => between(2, 1, 1)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => weightsWithin(weights, 0)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
    expect(() => StagedMethod.of({ a: fixedTo('one', 1) }).stage('a', [], () => 1)).toThrow(
      expect.objectContaining({ code: 'duplicate-code' }),
    );
  });
});
