import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, pauseAfter, type Try } from './delivery.decide.ts';

const HOUR_MS = 3_600_000;
const begin = new Date('2026-05-04T10:00:00Z');
const after = (hours: number) => new Date(begin.getTime() + hours * HOUR_MS);
const refused = { status: 500, fault: 'refused' };
const tried = (change: Partial<Try>): Try => ({
  outcome: refused,
  attempts: 1,
  firstTriedAt: begin,
  isPing: false,
  now: begin,
  chance: 0,
  ...change,
});

describe('a try', () => {
  it('that succeeded settles the delivery', () => {
    expect(decide(tried({ outcome: { status: 204, fault: null } }))).toMatchObject({
      state: 'delivered',
      stops: false,
    });
  });

  it('that failed is repeated, and given up with the endpoint after three days', () => {
    expect(decide(tried({ now: after(71.9), attempts: 20 }))).toEqual({
      state: 'waiting',
      nextTryAt: after(71.9 + 6),
      stops: false,
    });
    expect(decide(tried({ now: after(72), attempts: 21 }))).toMatchObject({ state: 'failed', stops: true });
  });

  it('that is told that nobody is there any more ends it at once', () => {
    const gone = { status: 410, fault: 'refused' };
    expect(decide(tried({ outcome: gone }))).toMatchObject({ state: 'failed', stops: true });
  });

  it('of a ping is the only one, and stops nothing', () => {
    for (const status of [500, 410, null]) {
      const outcome = { status, fault: 'refused' };
      expect(decide(tried({ outcome, isPing: true, now: after(99) }))).toMatchObject({
        state: 'failed',
        stops: false,
      });
    }
  });
});

describe('the pause between tries', () => {
  it('doubles from ten seconds', () => {
    expect([1, 2, 3, 4].map((attempts) => pauseAfter(attempts, 0))).toEqual([10_000, 20_000, 40_000, 80_000]);
  });

  it('never exceeds six hours, is shortened by a quarter at most, and never shrinks with the tries', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, chance) => {
          const [longest, pause] = [pauseAfter(n, 0), pauseAfter(n, chance)];
          expect(longest).toBeLessThanOrEqual(6 * HOUR_MS);
          expect(pause).toBeLessThanOrEqual(longest);
          expect(pause).toBeGreaterThanOrEqual(longest * 0.75 - 1);
          expect(pauseAfter(n + 1, 0)).toBeGreaterThanOrEqual(longest);
        },
      ),
    );
  });

  it('leaves some twenty tries before the patience is over', () => {
    let [elapsed, tries] = [0, 0];
    for (; elapsed < 72 * HOUR_MS; tries += 1) elapsed += pauseAfter(tries + 1, 0);
    expect(tries).toBeGreaterThan(15);
    expect(tries).toBeLessThan(30);
  });
});
