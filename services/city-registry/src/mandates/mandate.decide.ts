import { DomainError } from '@interlace/service-kit/problems';
import type { ConflictDeclaration } from '../conflict-declarations/declaration.ts';
import { demandNoConflict } from '../conflict-declarations/standing-conflicts.ts';
import { outOfOrder } from '../networks/network.decide.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { Mandate, MandateEnded, MandateGiven, MandateKind } from './mandate.ts';

/** Who may hold which mandate; a city holds none. */
const HOLDER = { support: 'technical-partner', evaluation: 'evaluator' } as const;
/** Sorts after every ISO day. */
const NEVER = '~';

export interface GiveMandate {
  readonly id: string;
  readonly city: Organisation;
  readonly organisation: Organisation;
  readonly kind: MandateKind;
  readonly roundId: string | null;
  readonly from: string;
  readonly until: string | null;
}

/**
 * Gives an organisation a mandate for a city, in one round or in every round. Pure. `standing` are the mandates of that
 * city, `declarations` what was declared of it; the same organisation does not hold the same kind twice on one day in
 * one round, and evaluates no city that one of its people has ties to.
 */
export function giveMandate(
  command: GiveMandate,
  standing: readonly Mandate[],
  declarations: readonly ConflictDeclaration[],
): MandateGiven {
  const { id, city, organisation, kind, roundId, from, until } = command;
  if (city.kind !== 'city') throw mismatch('/cityId', `${city.name} is not a city`);
  if (organisation.kind !== HOLDER[kind]) {
    throw mismatch('/organisationId', `${organisation.name} is not a registered ${HOLDER[kind]}`);
  }
  if (until !== null && until < from) throw outOfOrder('/until', `must not be before ${from}`);
  if (kind === 'evaluation') demandNoConflict(organisation, declarations);
  const twin = standing.find(
    (other) =>
      other.organisationId === organisation.id &&
      other.kind === kind &&
      (roundId === null || other.roundId === null || other.roundId === roundId) &&
      lastsUntil(other, from) &&
      other.from <= (until ?? NEVER),
  );
  if (twin !== undefined) {
    throw new DomainError(
      'mandate-overlaps',
      `The mandate ${twin.id} of the same kind covers some of these days.`,
    );
  }
  const given = { mandateId: id, cityId: city.id, organisationId: organisation.id, kind, from, until };
  return roundId === null ? given : { ...given, roundId };
}

/** Whether a mandate reaches that day or a later one; on the day it was ended it is over. */
const lastsUntil = ({ until, endedOn }: Mandate, day: string) =>
  day <= (until ?? NEVER) && day < (endedOn ?? NEVER);

/** Ends a mandate: from `endedOn` on it opens nothing any more. It may be shortened by that, not lengthened. Pure. */
export function endMandate(endedOn: string, mandate: Mandate): MandateEnded {
  if (mandate.endedOn !== null) throw new DomainError('mandate-ended', `It ended on ${mandate.endedOn}.`);
  if (endedOn < mandate.from) throw outOfOrder('/endedOn', `must not be before ${mandate.from}`);
  if (mandate.until !== null && endedOn > mandate.until) {
    throw outOfOrder('/endedOn', `must not be after ${mandate.until}, the planned last day`);
  }
  return { mandateId: mandate.id, cityId: mandate.cityId, organisationId: mandate.organisationId, endedOn };
}

const mismatch = (name: string, reason: string) =>
  new DomainError('mandate-kind-mismatch', `${reason}.`, {
    invalidParams: [{ name, code: 'mandate-kind-mismatch', reason }],
  });
