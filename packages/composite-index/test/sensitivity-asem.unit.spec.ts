import { describe, expect, it } from 'vitest';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { meanRankShift, methodSensitivity } from '../src/sensitivity/method-sensitivity.ts';
import { columnOf } from '../src/table/data-table.ts';
import { createTree } from '../src/table/indicator-tree.ts';
import { pipelineMethod } from '../src/uncertainty/pipeline-study.ts';
import { asem } from './support/asem.ts';
import { asemStudy } from './support/asem-study.ts';

const data = asem();

describe.skipIf(data === null)('global sensitivity of the ASEM index', { timeout: 60_000 }, () => {
  const study = data ? asemStudy(data) : null;

  it('rebuilds what the pipeline computes, for every combination of the options', () => {
    if (!study) return;
    const { method, units } = pipelineMethod(study);
    const { spec, vary, table, nodes } = study;
    const treats = [spec.treat, ...Object.values(vary.treat ?? {})];
    const normalises = [spec.normalise, ...Object.values(vary.normalise ?? {})];
    const aggregates = [spec.aggregate, ...Object.values(vary.aggregate ?? {})];
    const names = Object.keys(method.factors);
    const set = (shares: Float64Array, name: string, option: number, of: number) => {
      shares[names.indexOf(name)] = (option + 0.5) / of;
    };
    for (const [t, treat] of treats.entries())
      for (const [n, normalise] of normalises.entries())
        for (const [a, aggregate] of aggregates.entries()) {
          const shares = new Float64Array(names.length).fill(Number.NaN);
          set(shares, 'treat', t, treats.length);
          set(shares, 'normalise', n, normalises.length);
          set(shares, 'aggregate', a, aggregates.length);
          const { scores } = runPipeline({ ...spec, treat, normalise, aggregate }, table, createTree(nodes));
          const expected = columnOf(scores, 'Index');
          const found = method.evaluate(shares);
          for (const unit of units.keys())
            expect(found.values[unit]).toBeCloseTo(expected.values[unit] ?? Number.NaN, 10);
        }
  });

  it('takes 9,000 rebuilds, normalising ten tables, and finds that aggregation matters most (Handbook, p. 131)', () => {
    if (!study) return;
    const { method } = pipelineMethod(study);
    const respond = meanRankShift(method.evaluate());
    const { runs, factors } = methodSensitivity(method, respond, { rows: 1500, seed: 1 });
    expect(runs).toBe(9000);
    expect(method.runs.get('normalised')).toBe(10);
    expect(factors.map(({ factor }) => factor)).toEqual([
      'treat',
      'normalise',
      'weights within',
      'aggregate',
    ]);
    for (const { first, total } of factors) {
      expect(first.low).toBeLessThan(first.high);
      expect(total.low).toBeLessThan(total.high);
      expect(first.value).toBeLessThan(total.high);
    }
    const largest = factors.toSorted((one, other) => other.total.value - one.total.value);
    expect(largest[0]?.factor).toBe('aggregate');
    expect(largest[0]?.total.low).toBeGreaterThan(largest[1]?.total.high ?? 1);
    expect(factors.reduce((sum, { first }) => sum + first.value, 0)).toBeLessThan(1);
    expect(factors.reduce((sum, { total }) => sum + total.value, 0)).toBeGreaterThan(1);
  });
});
