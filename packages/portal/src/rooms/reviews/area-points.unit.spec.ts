import { expect, it } from 'vitest';
import { areaPoints } from './area-points.ts';

const item = { selfPoints: 3, selfAttainable: 4, attainable: 4, verdict: null, points: null } as const;

it('adds up what the city gave itself, and what was judged so far', () => {
  const items = [
    item,
    { ...item, verdict: 'accepted', points: 3 } as const,
    { ...item, verdict: 'corrected', points: 1.5 } as const,
  ];
  expect(areaPoints(items)).toEqual({
    self: { points: 9, of: 12 },
    reviewed: { points: 4.5, of: 8 },
    answers: 3,
    judged: 2,
  });
});

it('leaves out what does not apply, unless the review says that it does', () => {
  const notApplicable = { ...item, selfPoints: 0, selfAttainable: 0 };
  const accepted = { ...notApplicable, verdict: 'accepted', points: 0 } as const;
  const corrected = { ...notApplicable, verdict: 'corrected', points: 0 } as const;
  expect(areaPoints([accepted]).reviewed).toEqual({ points: 0, of: 0 });
  expect(areaPoints([corrected]).reviewed).toEqual({ points: 0, of: 4 });
});
