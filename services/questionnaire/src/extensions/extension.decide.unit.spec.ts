import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { demandOpen } from '../rounds/round.decide.ts';
import { decideGrant, demandLater, demandUndecided } from './extension.decide.ts';

const day = (number: number) => new Date(Date.UTC(2026, 4, number));
const round = { opensAt: day(1), closesAt: day(10), closedAt: null };
const code = (value: string) => expect.objectContaining({ code: value });
const fault = (value: string) => expect.objectContaining({ invalidParams: [code(value)] });
const asked = { state: 'asked', askedUntil: day(20) } as const;

describe('an extension', () => {
  it('is asked for a later date than the city has, in the future and within a year', () => {
    expect(() => demandLater(round, day(20), day(5))).not.toThrow();
    expect(() => demandLater(round, day(20), day(12))).not.toThrow();
    expect(() => demandLater(round, day(10), day(5))).toThrow(fault('not-later'));
    expect(() => demandLater(round, day(12), day(13))).toThrow(fault('in-the-past'));
    expect(() => demandLater({ ...round, extendedUntil: day(15) }, day(14), day(5))).toThrow(
      fault('not-later'),
    );
    expect(() => demandLater(round, day(400), day(5))).toThrow(fault('too-long'));
  });

  it('is granted as asked, or for less, once', () => {
    expect(decideGrant(asked, round, undefined, day(11))).toEqual(day(20));
    expect(decideGrant(asked, round, day(15), day(11))).toEqual(day(15));
    expect(() => decideGrant(asked, round, day(21), day(11))).toThrow(fault('too-late'));
    expect(() => decideGrant(asked, round, undefined, day(21))).toThrow(fault('in-the-past'));
    for (const state of ['granted', 'refused'] as const) {
      expect(() => decideGrant({ ...asked, state }, round, undefined, day(11))).toThrow(
        code('extension-decided'),
      );
      expect(() => demandUndecided(state)).toThrow(code('extension-decided'));
    }
  });

  it('opens the round to its city exactly until its end, whenever and however the round closed', () => {
    const days = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(days, days, fc.option(days), fc.option(days), (now, closesAt, closedAt, until) => {
        const closed = closedAt !== null && closedAt <= now ? day(Math.min(closedAt, closesAt)) : null;
        const extendedUntil = until === null ? null : day(until);
        const window = { opensAt: day(1), closesAt: day(closesAt), closedAt: closed, extendedUntil };
        const open = (closed === null && now < closesAt) || (until !== null && now < until);
        const act = () => demandOpen(window, day(now));
        if (open) expect(act).not.toThrow();
        else expect(act).toThrow(code('round-closed'));
      }),
    );
  });
});
