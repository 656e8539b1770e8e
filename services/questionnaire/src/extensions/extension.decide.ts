import { DomainError } from '@interlace/service-kit/problems';
import { deadlineOf, type RoundWindow } from '../rounds/round.ts';
import type { Extension } from './extension.ts';

/** The latest an extension may reach, counted from the deadline it puts off. */
const LONGEST_MS = 366 * 86_400_000;

/**
 * An extension ends later than what the city has, in the future, and within a year. A city may ask at any time, after
 * the deadline too. Pure. @throws DomainError `extension-not-possible` naming `/until`
 */
export function demandLater(round: RoundWindow, until: Date, now: Date): void {
  const deadline = deadlineOf(round);
  const fault = (code: string, reason: string) =>
    new DomainError('extension-not-possible', `Until ${until.toISOString()} is no extension.`, {
      invalidParams: [{ name: '/until', code, reason }],
    });
  if (until <= deadline) throw fault('not-later', `must lie after ${deadline.toISOString()}`);
  if (until <= now) throw fault('in-the-past', 'must lie in the future');
  if (until.getTime() - deadline.getTime() > LONGEST_MS) throw fault('too-long', 'must lie within a year');
}

/**
 * Until when it is granted: what was asked, or a shorter date. Pure.
 * @throws DomainError `extension-decided`, `extension-not-possible`
 */
export function decideGrant(
  { state, askedUntil }: Pick<Extension, 'state' | 'askedUntil'>,
  round: RoundWindow,
  until: Date | undefined,
  now: Date,
): Date {
  demandUndecided(state);
  const granted = until ?? askedUntil;
  if (granted > askedUntil) {
    throw new DomainError('extension-not-possible', 'More than was asked for is not granted.', {
      invalidParams: [
        { name: '/until', code: 'too-late', reason: `must lie by ${askedUntil.toISOString()}` },
      ],
    });
  }
  demandLater(round, granted, now);
  return granted;
}

/** Pure. @throws DomainError `extension-decided` */
export function demandUndecided(state: Extension['state']): void {
  if (state === 'asked') return;
  throw new DomainError('extension-decided', `The extension was ${state} already.`);
}
