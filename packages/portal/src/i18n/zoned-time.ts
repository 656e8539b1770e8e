const DAY_MS = 86_400_000;

/** What the clocks of a time zone show at an instant, as if it were UTC; in milliseconds, to the minute. */
function shown(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(instant);
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** What the clocks of a time zone show, as an input of the type `datetime-local` has it: 2026-05-14T23:59. Pure. */
export const wallTime = (instant: string | Date, timeZone: string): string =>
  new Date(shown(new Date(instant), timeZone)).toISOString().slice(0, 16);

/**
 * The instant at which the clocks of a time zone show this: the first of two where they are set back; a time they skip is
 * told by the offset before the change. Undefined for what is no time. Pure.
 */
export function instantOf(wall: string, timeZone: string): string | undefined {
  const wanted = Date.parse(`${wall}Z`);
  if (Number.isNaN(wanted)) return undefined;
  const offsets = [wanted - DAY_MS, wanted + DAY_MS].map((at) => shown(new Date(at), timeZone) - at);
  const read = offsets
    .map((offset) => wanted - offset)
    .filter((at) => shown(new Date(at), timeZone) === wanted);
  const at = read.length > 0 ? Math.min(...read) : wanted - (offsets[0] ?? 0);
  return new Date(at).toISOString();
}

/** How many midnights lie between now and then by the clocks of a time zone; negative where it has passed. Pure. */
export function daysUntil(instant: string | Date, timeZone: string, now: Date): number {
  const day = (at: Date) => Math.floor(shown(at, timeZone) / DAY_MS);
  return day(new Date(instant)) - day(now);
}
