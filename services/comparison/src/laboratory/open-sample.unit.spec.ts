import { expect, it } from 'vitest';
import { score, tableOf } from '../testing/builders.ts';
import { requireComputable } from './open-sample.ts';

it('refuses ten thousand cities, and takes a thousand', () => {
  const sampleOf = (cities: number) =>
    tableOf(Array.from({ length: cities }, (_, index) => score(index + 1, { total: 50 }))).sample();
  const [large, enough] = [sampleOf(10_000), sampleOf(1_000)];
  expect(() => large && requireComputable(large)).toThrow(
    expect.objectContaining({ code: 'sample-too-large' }),
  );
  expect(() => enough && requireComputable(enough)).not.toThrow();
  expect(enough?.size).toBe(1_000);
});
