import { DomainError } from '@interlace/service-kit/problems';
import { refuseTaken, type Taken } from '../organisations/organisation.decide.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Membership, Network, NetworkFounded, NetworkJoined, NetworkLeft } from './network.ts';

/** Founds a network. Pure; refuses an id or a code in use. */
export function foundNetwork(command: Network, taken: Taken): NetworkFounded {
  refuseTaken('network-exists', command, taken);
  const { id, ...facts } = command;
  return { networkId: id, ...facts };
}

/**
 * Makes an organisation a member. Pure. `former` are its stays in this network so far: it joins once at a time and
 * not before it last left. An invented city joins invented networks only, and a real one real networks only.
 */
export function joinNetwork(
  command: { network: Network; organisation: Organisation; since: string | null },
  former: readonly Membership[],
): NetworkJoined {
  const { network, organisation, since } = command;
  if (organisation.kind === 'city' && organisation.fictitious !== network.fictitious) {
    const [city, kind] = organisation.fictitious ? ['An invented', 'invented'] : ['A real', 'real'];
    throw new DomainError('fictitious-mismatch', `${city} city joins ${kind} networks only.`);
  }
  if (former.some((stay) => stay.until === null)) {
    throw new DomainError('already-a-member', `${organisation.name} is a member of ${network.name}.`);
  }
  const last = former.reduce((day, stay) => (stay.until !== null && stay.until > day ? stay.until : day), '');
  if (last !== '' && (since === null || since <= last)) {
    throw outOfOrder('/since', `must be after ${last}, the last day of the former membership`);
  }
  return { networkId: network.id, organisationId: organisation.id, since };
}

/** Ends the current stay with `until` as its last day. Pure. */
export function leaveNetwork(until: string, stay: Membership | undefined): NetworkLeft {
  if (stay === undefined || stay.until !== null) {
    throw new DomainError('not-a-member', 'The organisation is not a member of this network.');
  }
  if (stay.since !== null && until < stay.since)
    throw outOfOrder('/until', `must not be before ${stay.since}`);
  return { networkId: stay.networkId, organisationId: stay.organisationId, until };
}

/** A day that cannot be, named by its field. */
export const outOfOrder = (name: string, reason: string): DomainError =>
  new DomainError('days-out-of-order', `${name.slice(1)} ${reason}.`, {
    invalidParams: [{ name, code: 'days-out-of-order', reason }],
  });
