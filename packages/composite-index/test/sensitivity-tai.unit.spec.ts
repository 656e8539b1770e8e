import { describe, expect, it } from 'vitest';
import { meanRankShift, methodSensitivity } from '../src/sensitivity/method-sensitivity.ts';
import { type PipelineStudy, pipelineMethod, pipelineModel } from '../src/uncertainty/pipeline-study.ts';
import { countPlaces } from '../src/uncertainty/place-counts.ts';
import { rankUncertainty } from '../src/uncertainty/rank-uncertainty.ts';
import { fixtureTable } from './support/reference-table.ts';
import { taiCodes, taiTable } from './support/tai.ts';

const node = (code: string, parent: string | null) => ({ code, parent, direction: 1 as const, weight: 1 });
const study: PipelineStudy = {
  spec: {
    normalise: { method: 'min-max', from: 1, to: 100 },
    aggregate: { everywhere: { method: 'arithmetic' } },
  },
  table: taiTable(),
  nodes: [node('index', null), ...taiCodes.map((code) => node(code, 'index'))],
  vary: {
    normalise: { 'z-score': { method: 'z-score', centre: 10, spread: 2 } },
    aggregate: { geometric: { everywhere: { method: 'geometric' } } },
    weightsWithin: 0.5,
    leaveOut: taiCodes,
  },
};

describe('the Technology Achievement Index', () => {
  it('has sensitivities of the order the handbook prints: leaving out and aggregating much, interactions beyond', () => {
    const printed = new Map(
      fixtureTable('tai_sobol.csv')
        .rows.filter((row) => row.analysis === '1_all_choices_open')
        .map((row) => [row.input_factor, Number(row.S_total)]),
    );
    const { method } = pipelineMethod(study);
    const { factors } = methodSensitivity(method, meanRankShift(method.evaluate()), { rows: 1000, seed: 1 });
    const total = (name: string) => factors.find(({ factor }) => factor === name)?.total.value ?? Number.NaN;
    for (const [own, theirs] of [
      ['leave out', 'exclusion_of_an_indicator'],
      ['aggregate', 'aggregation_system'],
      ['weights within', 'expert_selection'],
    ] as const) {
      expect(total(own) / (printed.get(theirs) ?? Number.NaN)).toBeGreaterThan(0.1);
      expect(total(own) / (printed.get(theirs) ?? Number.NaN)).toBeLessThan(10);
    }
    expect(factors.reduce((sum, each) => sum + each.total.value, 0)).toBeGreaterThan(1);
  });

  it('has the reference rank of nearly every country within its interval', () => {
    const model = pipelineModel({ ...study, seed: 1 });
    const { units } = rankUncertainty(model, countPlaces(model, 0, 1000));
    const outside = units.filter(
      ({ interval, referenceRank }) =>
        !interval || referenceRank === null || referenceRank < interval.low || referenceRank > interval.high,
    );
    expect(units).toHaveLength(23);
    expect(outside.length).toBeLessThanOrEqual(1);
  });

  it('draws cells nobody knows within their range, and no others', () => {
    const cell = { unit: 'FIN', code: 'patents', low: 0, high: 994 };
    const open: PipelineStudy = {
      ...study,
      spec: { ...study.spec, normalise: { method: 'goalposts' } },
      nodes: study.nodes.map((each) => ({ ...each, goalposts: { low: 0, high: 1000 } })),
      vary: { openCells: [cell] },
    };
    const model = pipelineModel({ ...open, seed: 1 });
    const { units } = rankUncertainty(model, countPlaces(model, 0, 500));
    for (const { unit, meanScore, referenceScore } of units)
      if (unit === 'FIN') expect(meanScore).not.toBeCloseTo(referenceScore ?? 0, 3);
      else expect(meanScore).toBeCloseTo(referenceScore ?? 0, 9);
    const wrong = { ...open, vary: { openCells: [{ ...cell, unit: 'XXX' }] } };
    expect(() => pipelineModel({ ...wrong, seed: 1 })).toThrow(
      expect.objectContaining({ code: 'unknown-code' }),
    );
    const upside = { ...open, vary: { openCells: [{ ...cell, low: 995 }] } };
    expect(() => pipelineModel({ ...upside, seed: 1 })).toThrow(
      expect.objectContaining({ code: 'out-of-range' }),
    );
  });

  it('refuses to leave out what is no indicator, and an alternative equal to what is published', () => {
    expect(() => pipelineMethod({ ...study, vary: { leaveOut: ['index'] } })).toThrow(
      expect.objectContaining({ code: 'unknown-code' }),
    );
    const same = { ...study, vary: { normalise: { again: study.spec.normalise } }, seed: 1 };
    expect(() => pipelineModel(same)).toThrow(expect.objectContaining({ code: 'factor-without-effect' }));
  });
});
