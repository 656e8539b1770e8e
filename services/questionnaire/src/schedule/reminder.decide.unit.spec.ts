import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, type Mark, marksOf } from './reminder.decide.ts';

const HOUR = 3_600_000;
const dueAt = new Date('2026-10-30T22:59:00Z');
const due = { dueAt, since: new Date('2026-09-01'), days: [14, 7, 2, 1], timeZone: 'Europe/Brussels' };
const marks = marksOf(due);
const at = (text: string) => new Date(text);
const sayAt = (now: string, said: number[] = [], of: Mark[] = marks) =>
  judge(of, { dueAt, said: new Set(said), now: at(now) }).say?.days ?? null;

describe('a reminder', () => {
  it('is sent from its instant on, at the time of day of the deadline, across the change of clocks', () => {
    expect(marks.map((mark) => mark.at.toISOString())).toEqual([
      '2026-10-16T21:59:00.000Z',
      '2026-10-23T21:59:00.000Z',
      '2026-10-28T22:59:00.000Z',
      '2026-10-29T22:59:00.000Z',
    ]);
    expect(sayAt('2026-10-16T21:58:59Z')).toBeNull();
    expect(sayAt('2026-10-16T21:59:00Z')).toBe(14);
  });

  it('is sent once', () => expect(sayAt('2026-10-17T00:00:00Z', [14])).toBeNull());

  it('is made up for, alone, where several were missed', () => {
    expect(sayAt('2026-10-28T23:30:00Z')).toBe(2);
    expect(sayAt('2026-10-28T23:30:00Z', [2])).toBeNull();
  });

  it('is not made up for once the date has passed, nor from a time before anything was known', () => {
    expect(sayAt('2026-10-30T22:59:00Z')).toBeNull();
    expect(marksOf({ ...due, since: at('2026-10-20T00:00:00Z') }).map(({ days }) => days)).toEqual([7, 2, 1]);
  });

  it('tells what is overdue, for a week', () => {
    const overdue = marksOf({ ...due, days: [3, 0] });
    expect(sayAt('2026-10-30T22:59:00Z', [3], overdue)).toBe(0);
    expect(sayAt('2026-11-06T22:58:59Z', [3], overdue)).toBe(0);
    expect(sayAt('2026-11-06T22:59:00Z', [3], overdue)).toBeNull();
  });

  it('whenever the service looks: no kind is sent twice, none before its time, and the last is never missed', () => {
    const looks = fc.array(fc.integer({ min: 0, max: 40 * 24 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(looks, (hours) => {
        const said = new Set<number>();
        const start = at('2026-09-25T00:00:00Z').getTime();
        for (const hour of hours.toSorted((a, b) => a - b)) {
          const now = new Date(start + hour * HOUR);
          const { say, next } = judge(marks, { dueAt, said, now });
          const last = marks.findLast((mark) => mark.at <= now);
          if (say) {
            expect(said.has(say.days)).toBe(false);
            expect(say.at.getTime()).toBeLessThanOrEqual(now.getTime());
            said.add(say.days);
          }
          if (last && now < dueAt) expect(said.has(last.days)).toBe(true);
          if (next) expect(next.getTime()).toBeGreaterThan(now.getTime());
        }
      }),
    );
  });
});
