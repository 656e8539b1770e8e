import { DomainError } from '@interlace/service-kit/problems';
import { endMandate } from '../mandates/mandate.decide.ts';
import type { Mandate, MandateEnded } from '../mandates/mandate.ts';
import type { Organisation } from '../organisations/organisation.ts';
import type { ConflictDeclaration, ConflictKind } from './declaration.ts';

export interface DeclareConflict {
  readonly id: string;
  readonly evaluator: Organisation;
  readonly city: Organisation;
  readonly kind: ConflictKind;
  readonly declaredBy: string;
}

export interface Declared {
  readonly declaration: ConflictDeclaration;
  readonly endings: readonly MandateEnded[];
}

/**
 * Declares the ties of an evaluator to a city. Pure. A tie ends the evaluator's mandates to evaluate that city which have
 * not ended: `standing` are the mandates of the city, and the last day is today or, of one still to begin, its first.
 */
export function declareConflict(command: DeclareConflict, standing: readonly Mandate[], now: Date): Declared {
  const { id, evaluator, city, kind, declaredBy } = command;
  if (evaluator.kind !== 'evaluator') throw mismatch('/evaluator', `${evaluator.name} is not an evaluator`);
  if (city.kind !== 'city') throw mismatch('/cityId', `${city.name} is not a city`);
  const today = now.toISOString().slice(0, 10);
  const isToCome = (day: string) => day > today;
  const ends = ({ organisationId, kind: of, until, endedOn }: Mandate) =>
    organisationId === evaluator.id &&
    of === 'evaluation' &&
    endedOn === null &&
    (until === null || until >= today);
  return {
    declaration: { id, evaluatorId: evaluator.id, cityId: city.id, kind, declaredAt: now, declaredBy },
    endings:
      kind === 'none'
        ? []
        : standing
            .filter(ends)
            .map((mandate) => endMandate(isToCome(mandate.from) ? mandate.from : today, mandate)),
  };
}

const mismatch = (name: string, reason: string) =>
  new DomainError('declaration-mismatch', `${reason}.`, {
    invalidParams: [{ name, code: 'declaration-mismatch', reason }],
  });
