import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBefore, isTimeZone, offsetAt } from './local-time.ts';

const zones = [
  'UTC',
  'Europe/Brussels',
  'Europe/Riga',
  'Atlantic/Azores',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];
const instants = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2040-01-01'),
  noInvalidDate: true,
});
const wallOf = (at: Date, timeZone: string) =>
  new Date(at.getTime() + offsetAt(at, timeZone)).toISOString().slice(11);

describe('days before a deadline', () => {
  it.each([
    ['in summer, of a deadline in winter time', '2026-11-01T22:59:00Z', 14, '2026-10-18T21:59:00.000Z'],
    ['in winter, of a deadline in summer time', '2026-04-05T21:59:00Z', 14, '2026-03-22T22:59:00.000Z'],
    ['at a time the clocks skip', '2026-04-05T00:30:00Z', 7, '2026-03-29T01:30:00.000Z'],
    ['at a time that comes twice', '2026-11-01T01:30:00Z', 7, '2026-10-25T00:30:00.000Z'],
  ])('are told by the clocks of the city: %s', (_, deadline, days, expected) => {
    expect(daysBefore(new Date(deadline), days, 'Europe/Brussels').toISOString()).toBe(expected);
  });

  it('fall on the same time of day, but where clocks skip it, and at most an hour off the plain count', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 90 }), fc.constantFrom(...zones), (at, days, zone) => {
        const earlier = daysBefore(at, days, zone);
        const plain = at.getTime() - days * 86_400_000;
        expect(Math.abs(earlier.getTime() - plain)).toBeLessThanOrEqual(3_600_000);
        const back = wallOf(earlier, zone);
        const isSkipped = back !== wallOf(at, zone);
        if (isSkipped) {
          const hourBefore = new Date(earlier.getTime() - 3_600_000);
          expect(offsetAt(hourBefore, zone)).toBeLessThan(offsetAt(earlier, zone));
        }
      }),
    );
  });

  it('come in the order of their number', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 60 }), fc.constantFrom(...zones), (at, days, zone) => {
        expect(daysBefore(at, days + 1, zone).getTime()).toBeLessThan(daysBefore(at, days, zone).getTime());
      }),
    );
  });
});

it('knows time zones by their IANA names', () => {
  expect(['UTC', 'Europe/Brussels', 'Europe/Nowhere', ''].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
