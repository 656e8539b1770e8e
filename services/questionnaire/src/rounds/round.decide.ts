import { DomainError } from '@interlace/service-kit/problems';
import { bandFaults } from './bands.ts';
import { deadlineOf, type Round, type RoundWindow, roundState } from './round.ts';

/** A round may be opened before, or during, its time. Pure. @throws DomainError `round-refused` naming the fields. */
export function demandOpenable(round: Pick<Round, 'opensAt' | 'closesAt' | 'bands'>, now: Date): void {
  const faults = bandFaults(round.bands);
  if (round.closesAt <= round.opensAt) {
    faults.push({ name: '/closesAt', code: 'closes-before-opening', reason: 'must lie after opensAt' });
  } else if (round.closesAt <= now) {
    faults.push({ name: '/closesAt', code: 'closes-in-the-past', reason: 'must lie in the future' });
  }
  if (faults.length > 0) {
    throw new DomainError('round-refused', 'The round cannot be opened like this.', {
      invalidParams: faults,
    });
  }
}

/** What a city may do only until its deadline, which an extension puts off. Pure. @throws DomainError `round-closed` or `round-not-open`. */
export function demandOpen(round: RoundWindow, now: Date): void {
  const state = roundState(round, now);
  const isExtended = Boolean(round.extendedUntil && now < round.extendedUntil);
  if (state === 'closed' && !isExtended) {
    throw new DomainError('round-closed', `The round closed at ${deadlineOf(round).toISOString()}.`);
  }
  if (state === 'announced') {
    throw new DomainError('round-not-open', `The round opens at ${round.opensAt.toISOString()}.`);
  }
}
