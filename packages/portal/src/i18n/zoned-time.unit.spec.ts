import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntil, instantOf, wallTime } from './zoned-time.ts';

describe('days until a deadline', () => {
  const deadline = '2026-09-30T22:00:00Z';
  const now = new Date('2026-09-30T05:00:00Z');

  it('are counted by the midnights of the zone, not by hours', () => {
    // Midnight in Brussels is the first of October there, and still the thirtieth in Lisbon.
    expect(daysUntil(deadline, 'Europe/Brussels', now)).toBe(1);
    expect(daysUntil(deadline, 'Europe/Lisbon', now)).toBe(0);
  });

  it('do not stumble over a day of 25 hours', () => {
    const before = new Date('2026-10-24T10:00:00Z');
    expect(daysUntil('2026-10-26T23:30:00+01:00', 'Europe/Rome', before)).toBe(2);
  });

  it('are negative once it has passed', () => {
    expect(daysUntil(deadline, 'UTC', new Date('2026-10-02T00:00:00Z'))).toBe(-2);
  });
});

describe('the time on the clocks of a zone', () => {
  it('leads to the first of two instants, and past an hour that is skipped', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Rome')).toBe('2026-10-25T00:30:00.000Z');
    expect(instantOf('2026-03-29T02:30', 'Europe/Rome')).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('', 'Europe/Rome')).toBeUndefined();
  });

  it('is what was typed, read back', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Riga', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia');
    const minutes = fc.integer({ min: 0, max: 60 * 24 * 365 }).map((minute) => minute * 60_000);
    fc.assert(
      fc.property(zones, minutes, (zone, offset) => {
        const wall = wallTime(new Date(Date.UTC(2026, 0, 1) + offset), zone);
        expect(wallTime(instantOf(wall, zone) ?? '', zone)).toBe(wall);
      }),
    );
  });
});
