import type { Principal } from '@interlace/contracts';
import { DomainError } from '../http/problems.ts';

/** Networks are known to everybody signed in, so the refusal is open. @throws DomainError `not-kept` */
export function refuseNotKept(): never {
  throw new DomainError('not-kept', 'An office keeps the networks it is a member of, and their cities.');
}

/**
 * Only the office of a network acts for it; an administrator acts for all. `own` are the networks of the organisation.
 * @throws DomainError `not-kept`
 */
export function demandOffice(
  { roles, organisation }: Principal,
  networkId: string,
  own: ReadonlySet<string>,
): void {
  if (roles.includes('platform-administrator')) return;
  const isOffice = roles.includes('network-manager') && organisation.kind === 'network-office';
  if (!isOffice || !own.has(networkId)) refuseNotKept();
}
