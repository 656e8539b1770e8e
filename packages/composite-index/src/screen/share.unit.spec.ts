import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, pointsShare } from './share.ts';

const pair = fc.tuple(
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);

describe('pointsShare', () => {
  it('is 100 × reached / attainable', () => {
    expect(pointsShare(29, 100)).toBe(29);
    expect(pointsShare(0, 4)).toBe(0);
    expect(pointsShare(0, 0)).toBeNull();
  });

  it('runs from 0 to 100 and grows with the points', () => {
    fc.assert(
      fc.property(pair, fc.double({ min: 0, max: 1, noNaN: true }), ([a, b], share) => {
        const [reached, attainable] = [Math.min(a, b), Math.max(a, b)];
        const full = pointsShare(reached, attainable);
        if (full === null) return attainable === 0;
        return full >= 0 && full <= 100 && (pointsShare(reached * share, attainable) ?? 0) <= full;
      }),
    );
  });

  it.each([
    [5, 4],
    [-1, 4],
  ])('refuses %d of %d points', (reached, attainable) => {
    expect(() => pointsShare(reached, attainable)).toThrow(expect.objectContaining({ code: 'out-of-range' }));
  });
});

describe('coverage', () => {
  it('is answered over applicable, and 0 where nothing applies', () => {
    expect(coverage(13, 20)).toBe(0.65);
    expect(coverage(0, 0)).toBe(0);
    expect(() => coverage(Number.NaN, 1)).toThrow(expect.objectContaining({ code: 'not-finite' }));
  });
});
