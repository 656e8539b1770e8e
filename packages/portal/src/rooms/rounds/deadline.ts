import type { Round } from '@interlace/api-client';
import { deadlineOf } from '../../facts/rounds.ts';
import { daysUntil } from '../../i18n/zoned-time.ts';

export type Remaining =
  | { readonly kind: 'over' }
  | { readonly kind: 'last-day' }
  | { readonly kind: 'days'; readonly days: number };

/** What remains until a deadline, by the days of whoever looks at it. Pure. */
export function remaining(deadline: string, timeZone: string, now: Date): Remaining {
  if (new Date(deadline) <= now) return { kind: 'over' };
  const days = daysUntil(deadline, timeZone, now);
  return days === 0 ? { kind: 'last-day' } : { kind: 'days', days };
}

/** Whether two zones tell an instant differently. Pure. */
export const tellsDifferently = (instant: string, one: string, other: string): boolean => {
  const told = (timeZone: string) =>
    new Date(instant).toLocaleString('en-GB', { timeZone, timeZoneName: 'longOffset' });
  return told(one) !== told(other);
};

/** Rounds one can work in first, by deadline; then those to come; then those that are over, the latest first. Pure. */
export function inOrder(rounds: readonly Round[]): Round[] {
  const groups = { open: 0, announced: 1, closed: 2 };
  return rounds.toSorted((one, other) => {
    const apart = groups[one.state] - groups[other.state];
    if (apart !== 0) return apart;
    const later = Date.parse(deadlineOf(one)) - Date.parse(deadlineOf(other));
    return one.state === 'closed' ? -later : later;
  });
}
