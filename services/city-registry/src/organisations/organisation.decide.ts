import { DomainError } from '@interlace/service-kit/problems';
import type { OrganisationRegistered, PartnerKind } from './organisation.ts';

export interface RegisterOrganisation {
  readonly id: string;
  readonly kind: PartnerKind;
  readonly code: string;
  readonly name: string;
  readonly country: string | null;
}

/** Which of the identifiers a newcomer wants are in use already. */
export interface Taken {
  readonly id: boolean;
  readonly code: boolean;
}

/** Registers a technical partner, evaluator or network office. Pure; refuses an id or a code in use. */
export function registerOrganisation(command: RegisterOrganisation, taken: Taken): OrganisationRegistered {
  refuseTaken('organisation-exists', command, taken);
  const { id, kind, code, name, country } = command;
  return { organisationId: id, kind, code, name, country };
}

/** Throws the problem `problem` naming `/id` or `/code`, whichever is in use. */
export function refuseTaken(problem: string, wanted: { id: string; code: string }, taken: Taken): void {
  const field = taken.code ? 'code' : taken.id ? 'id' : null;
  if (field === null) return;
  throw new DomainError(problem, `The ${field} ${wanted[field]} is in use.`, {
    invalidParams: [{ name: `/${field}`, code: problem, reason: 'is in use' }],
  });
}
