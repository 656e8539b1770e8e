import { describe, expect, it } from 'vitest';
import { kurtosis, mean, skewness, standardDeviation, variance } from './moments.ts';

const sample = Float64Array.of(2, 4, 4, 4, 5, 5, 7, 9);

describe('moments', () => {
  it('has a mean and two standard deviations', () => {
    expect(mean(sample)).toBe(5);
    expect(standardDeviation(sample, 'population')).toBe(2);
    expect(variance(sample, 'sample')).toBeCloseTo(32 / 7, 14);
  });

  it('has sample skewness and kurtosis as R e1071 type 2 prints them', () => {
    expect(skewness(sample)).toBeCloseTo(0.8184875533, 9);
    expect(kurtosis(sample)).toBeCloseTo(0.940625, 9);
  });

  it('has none where there is no spread or too little to tell', () => {
    expect(skewness(Float64Array.of(3, 3, 3, 3))).toBeNull();
    expect(kurtosis(Float64Array.of(1, 2, 3))).toBeNull();
    expect(variance(Float64Array.of(3, 3), 'sample')).toBe(0);
    expect(() => variance(Float64Array.of(3), 'sample')).toThrow(
      expect.objectContaining({ code: 'too-few-values' }),
    );
    expect(() => mean(new Float64Array())).toThrow(expect.objectContaining({ code: 'empty-sample' }));
  });
});
