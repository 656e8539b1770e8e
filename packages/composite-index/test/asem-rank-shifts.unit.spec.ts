import { describe, expect, it } from 'vitest';
import type { PipelineSpec } from '../src/pipeline/pipeline-spec.ts';
import { runPipeline } from '../src/pipeline/run-pipeline.ts';
import { asem } from './support/asem.ts';

const data = asem();

describe.skipIf(!data)('how far the method moves the ranks of 51 countries (COINr’s ASEM data)', () => {
  const base: PipelineSpec = {
    denominate: { method: 'divide', by: data?.denominators },
    impute: { method: 'group-centre', centre: 'mean', groups: data?.continents },
    treat: { method: 'winsorise' },
    normalise: { method: 'min-max' },
    aggregate: { everywhere: { method: 'arithmetic' } },
  };
  const placesUnder = (spec: PipelineSpec) =>
    data ? (runPipeline(spec, data.raw, data.tree).places.Index ?? []).map((place) => place?.place ?? 0) : [];
  const published = placesUnder(base);

  const oneToHundred = { method: 'min-max', from: 1, to: 100 };
  const within = { everywhere: { method: 'arithmetic' } };
  const above = {
    Conn: { method: 'geometric' },
    Sust: { method: 'geometric' },
    Index: { method: 'geometric' },
  };
  const everywhere = (method: string) => ({ normalise: oneToHundred, aggregate: { everywhere: { method } } });

  it.each<[string, Partial<PipelineSpec>, number, number]>([
    ['z-scores', { normalise: { method: 'z-score' } }, 0.9, 3],
    ['no outlier treatment', { treat: { method: 'none' } }, 1.5, 5],
    ['no imputation', { impute: { method: 'none' } }, 0.7, 5],
    [
      'arithmetic within, geometric above',
      { normalise: oneToHundred, aggregate: { ...within, groups: above } },
      2.3,
      8,
    ],
    ['geometric everywhere', everywhere('geometric'), 2.9, 18],
    ['Borda points', { normalise: { method: 'rank' } }, 2.3, 10],
    ['harmonic everywhere', everywhere('harmonic'), 6.2, 26],
  ])('%s', (_, changed, mean, most) => {
    const shifts = placesUnder({ ...base, ...changed }).map((place, unit) =>
      Math.abs(place - (published[unit] ?? 0)),
    );
    expect(Math.abs(shifts.reduce((sum, shift) => sum + shift, 0) / 51 - mean)).toBeLessThan(0.05);
    expect(Math.max(...shifts)).toBe(most);
  });
});
