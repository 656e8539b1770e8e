import { noticeKinds } from '@interlace/contracts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestAfterDay, nextDigest, planDelivery, type Reader } from './delivery-plan.decide.ts';
import { isTimeZone, localDay, localHour, nextLocalHour } from './local-time.ts';
import { defaultSettings, type NotificationSettings } from './notification-settings.ts';

const HOUR_MS = 3_600_000;
const zones = fc.constantFrom(
  ...Intl.supportedValuesOf('timeZone').filter((zone) => /^(Europe|America|Australia|Atlantic)/.test(zone)),
  'UTC',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Africa/Casablanca',
);
const instants = fc.date({
  min: new Date('2024-01-01T00:00:00Z'),
  max: new Date('2035-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const hours = fc.integer({ min: 0, max: 23 });
const modes = fc.constantFrom('at-once', 'daily', 'off');
const choices = fc.record({ inApp: modes, mail: modes });
const settings: fc.Arbitrary<NotificationSettings> = fc.record({
  groups: fc.record({
    work: choices,
    discussion: choices,
    deadlines: choices,
    review: choices,
    results: choices,
  }),
  digestHour: hours,
  quietHours: fc.option(fc.record({ from: hours, until: hours }).filter(({ from, until }) => from !== until)),
});
const readers: fc.Arbitrary<Reader> = fc.record({ settings, timeZone: zones });
const kinds = fc.constantFrom(...noticeKinds);
const reader = (change: Partial<NotificationSettings>, timeZone = 'Europe/Berlin'): Reader => ({
  settings: { ...defaultSettings, ...change },
  timeZone,
});
const at = (text: string) => new Date(text);

describe('an hour of the day', () => {
  it('strikes within a day, at that hour or just after the gap that swallowed it', () => {
    fc.assert(
      fc.property(instants, zones, hours, (now, zone, hour) => {
        const next = nextLocalHour(now, zone, hour);
        expect(next.getTime()).toBeGreaterThan(now.getTime());
        // A day with an hour more, and a gap of an hour.
        expect(next.getTime() - now.getTime()).toBeLessThanOrEqual(26 * HOUR_MS);
        const isSwallowed = localHour(next, zone) !== hour;
        if (isSwallowed) {
          const before = new Date(next.getTime() - 2 * HOUR_MS);
          expect(localHour(before, zone), 'no clock shows it that day').toBeLessThan(hour + 1);
          expect(localHour(next, zone) - hour).toBe(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('strikes once on every day, whichever day it is', () => {
    fc.assert(
      fc.property(instants, zones, hours, (now, zone, hour) => {
        const days = new Set<string>();
        let moment = now;
        for (let count = 0; count < 10; count += 1) {
          moment = nextLocalHour(moment, zone, hour);
          days.add(localDay(moment, zone));
        }
        expect(days.size).toBe(10);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['in winter', '2026-01-10T12:00:00Z', 8, '2026-01-11T07:00:00.000Z'],
    ['in summer', '2026-07-10T12:00:00Z', 8, '2026-07-11T06:00:00.000Z'],
    ['over the night in which clocks are put forward', '2026-03-28T12:00:00Z', 8, '2026-03-29T06:00:00.000Z'],
    ['where it does not exist that night', '2026-03-28T12:00:00Z', 2, '2026-03-29T01:00:00.000Z'],
    [
      'where it exists twice that night, the first time',
      '2026-10-24T12:00:00Z',
      2,
      '2026-10-25T00:00:00.000Z',
    ],
    ['not again an hour later', '2026-10-25T00:00:00Z', 2, '2026-10-26T01:00:00.000Z'],
  ])('of Berlin %s', (_when, now, hour, expected) => {
    expect(nextLocalHour(at(now), 'Europe/Berlin', hour).toISOString()).toBe(expected);
  });

  it('knows zones by name, and takes nothing else for one', () => {
    expect(['Europe/Riga', 'UTC', 'America/Argentina/Buenos_Aires'].every(isTimeZone)).toBe(true);
    expect(['', '+02:00', '-03', 'Europe/Atlantis', 'MEZ', '\0'].some(isTimeZone)).toBe(false);
  });
});

describe('a mail', () => {
  it('waits for the end of quiet hours; a mention and what is overdue until morning at most', () => {
    const long = reader({ quietHours: { from: 18, until: 12 }, groups: all('at-once') });
    const evening = at('2026-03-28T21:30:00Z');
    expect(planDelivery('section-assigned', long, evening).mailAt).toEqual(at('2026-03-29T10:00:00Z'));
    for (const kind of ['mentioned', 'section-overdue'] as const)
      expect(planDelivery(kind, long, evening).mailAt, kind).toEqual(at('2026-03-29T06:00:00Z'));
  });

  it('that is due at once goes at once outside of quiet hours, and never into them', () => {
    fc.assert(
      fc.property(kinds, readers, instants, (kind, anybody, now) => {
        const { mailAt, inDigest } = planDelivery(kind, anybody, now);
        const { quietHours } = anybody.settings;
        if (mailAt === null || inDigest) return;
        expect(mailAt.getTime()).toBeGreaterThanOrEqual(now.getTime());
        expect(mailAt.getTime() - now.getTime()).toBeLessThanOrEqual(25 * HOUR_MS);
        if (quietHours === null) expect(mailAt).toEqual(now);
        else if (mailAt > now) {
          const hour = localHour(mailAt, anybody.timeZone);
          expect([quietHours.until, quietHours.until + 1, 8, 9]).toContain(hour);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('of a digest comes at its hour, be it a quiet one, and once a day', () => {
    fc.assert(
      fc.property(readers, instants, (anybody, now) => {
        const first = nextDigest(anybody, now);
        const day = localDay(first, anybody.timeZone);
        expect(digestAfterDay(anybody, day, first)).toEqual(nextDigest(anybody, first));
        expect(localDay(digestAfterDay(anybody, day, now), anybody.timeZone) > day).toBe(true);
      }),
    );
    const night = reader({ digestHour: 23, groups: all('daily') });
    expect(planDelivery('mentioned', night, at('2026-07-01T10:00:00Z'))).toEqual({
      shownAt: at('2026-07-01T21:00:00Z'),
      mailAt: at('2026-07-01T21:00:00Z'),
      inDigest: true,
    });
  });

  it('is never due where none is wanted', () => {
    fc.assert(
      fc.property(kinds, instants, (kind, now) => {
        const plan = planDelivery(kind, reader({ groups: all('off') }), now);
        expect(plan).toEqual({ shownAt: null, mailAt: null, inDigest: false });
      }),
    );
  });
});

function all(mode: 'at-once' | 'daily' | 'off'): NotificationSettings['groups'] {
  const choice = { inApp: mode, mail: mode };
  return { work: choice, discussion: choice, deadlines: choice, review: choice, results: choice };
}
