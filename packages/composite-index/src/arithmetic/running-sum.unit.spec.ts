import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exactSum, RunningSum } from './exact-sum.ts';

it('equals the exact sum of the terms that stayed, to the bit, whatever came and went', () => {
  const term = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(term, fc.boolean())), (steps) => {
      const sum = new RunningSum();
      for (const [value] of steps) sum.add(value);
      for (const [value, leaves] of steps) if (leaves) sum.add(-value);
      const left = steps.filter(([, leaves]) => !leaves).map(([value]) => value);
      expect(sum.total() + 0).toBe(exactSum(left) + 0);
    }),
  );
});
