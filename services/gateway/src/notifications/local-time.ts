const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** True for a time zone of the IANA database that is known here. Offsets such as `+02:00` are none: they know no summer. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    formatOf(name);
    return true;
  } catch {
    return false;
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const digits = '2-digit';
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: digits,
    day: digits,
    hour: digits,
    minute: digits,
    second: digits,
  });
  formats.set(timeZone, made);
  return made;
}

/** What the clock on the wall shows, as the milliseconds at which a clock of UTC shows the same. Pure. */
function wallOf(instant: Date, timeZone: string): number {
  const parts = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** Milliseconds the zone's clock is ahead of UTC. */
const offsetAt = (ms: number, timeZone: string): number => {
  const whole = Math.floor(ms / 1_000) * 1_000;
  return wallOf(new Date(whole), timeZone) - whole;
};

/**
 * When the clock on the wall shows this. Where it does so twice, the first time; where it never does, because clocks were
 * put forward, as much later as they were.
 */
function instantOf(wall: number, timeZone: string): number {
  const before = offsetAt(wall - DAY_MS, timeZone);
  const after = offsetAt(wall + DAY_MS, timeZone);
  const shows = (offset: number) => offsetAt(wall - offset, timeZone) === offset;
  return wall - (shows(before) || !shows(after) ? before : after);
}

/** The hour of the day there, 0 to 23. Pure. */
export const localHour = (instant: Date, timeZone: string): number =>
  new Date(wallOf(instant, timeZone)).getUTCHours();

/** The day there (ISO 8601). Pure. */
export const localDay = (instant: Date, timeZone: string): string =>
  new Date(wallOf(instant, timeZone)).toISOString().slice(0, 10);

/**
 * The next moment after this one at which a full hour strikes there, at most about a day later. It strikes once a day: the
 * first time where clocks are put back, and later where they were put forward over it. Pure.
 */
export function nextLocalHour(after: Date, timeZone: string, hour: number): Date {
  const midnight = Math.floor(wallOf(after, timeZone) / DAY_MS) * DAY_MS;
  for (let day = midnight; ; day += DAY_MS) {
    const found = instantOf(day + hour * HOUR_MS, timeZone);
    if (found > after.getTime()) return new Date(found);
  }
}
