import { describe, expect, it } from 'vitest';
import { id } from '../testing/builders.ts';
import { decideStanding, type StandingScore } from './standing.projection.ts';

const score = (other: Partial<StandingScore> = {}): StandingScore => ({
  origin: 'submitted',
  submissionId: id(4, 1),
  submissionVersion: 1,
  submittedAt: '2025-02-01T00:00:00.000Z',
  ...other,
});
const stand = (...retire: StandingScore['origin'][]) => ({ kind: 'stand', retire });
const ignore = { kind: 'ignore' };

describe('decideStanding', () => {
  it('lets the first score stand', () => {
    expect(decideStanding([], score(), 0)).toEqual(stand());
  });

  it('lets the same version be scored again, and stand beside another origin', () => {
    expect(decideStanding([score()], score(), 0)).toEqual(stand());
    expect(decideStanding([score()], score({ origin: 'validated' }), 0)).toEqual(stand());
  });

  it('ends every origin of an older version', () => {
    const both = [score(), score({ origin: 'validated' })];
    expect(decideStanding(both, score({ submissionVersion: 2 }), 0)).toEqual(stand('validated'));
  });

  it('ignores an older version that comes late', () => {
    expect(decideStanding([score({ submissionVersion: 2 })], score({ origin: 'validated' }), 0)).toEqual(
      ignore,
    );
  });

  it('ignores a withdrawn version, not the one submitted after it', () => {
    expect(decideStanding([], score(), 1)).toEqual(ignore);
    expect(decideStanding([], score({ submissionVersion: 2 }), 1)).toEqual(stand());
  });

  it('takes the later of two submissions of a city', () => {
    const other = score({
      submissionId: id(4, 2),
      submittedAt: '2025-03-01T00:00:00Z',
      submissionVersion: 1,
    });
    expect(decideStanding([score({ submissionVersion: 3 })], other, 0)).toEqual(stand());
    expect(decideStanding([other], score({ submissionVersion: 3 }), 0)).toEqual(ignore);
  });
});
