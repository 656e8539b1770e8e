const DAY_MS = 86_400_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a name that is no time zone. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  clocks.set(timeZone, clock);
  return clock;
}

/** Whether this platform knows a time zone by that name. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(clockOf(name));
  } catch {
    return false;
  }
}

/** Milliseconds by which the clocks of a time zone are ahead of UTC at an instant. Pure. */
export function offsetAt(instant: Date, timeZone: string): number {
  const name =
    clockOf(timeZone)
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? [];
  const ahead = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
  return sign === '-' ? -ahead : ahead;
}

/**
 * The instant some days earlier at the same time by the clocks of a time zone. A time they skip is told by the offset
 * before the change, one that comes twice is the first. Pure.
 */
export function daysBefore(instant: Date, days: number, timeZone: string): Date {
  const wall = instant.getTime() + offsetAt(instant, timeZone) - days * DAY_MS;
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((around) => offsetAt(new Date(around), timeZone));
  const read = offsets.map((offset) => ({ offset, at: new Date(wall - offset) }));
  const real = read
    .filter(({ offset, at }) => offsetAt(at, timeZone) === offset)
    .map(({ at }) => at.getTime());
  const [before] = read;
  return real.length > 0 || !before ? new Date(Math.min(...real)) : before.at;
}
