import { DomainError } from '@interlace/service-kit/problems';
import type { Organisation } from '../organisations/organisation.ts';
import type { ConflictDeclaration } from './declaration.ts';

/** The latest declaration of each of an evaluator's people, of `declarations` of one city in order of time. Pure. */
function latestByPerson(
  evaluatorId: string,
  declarations: readonly ConflictDeclaration[],
): ConflictDeclaration[] {
  const own = declarations.filter((one) => one.evaluatorId === evaluatorId);
  return [...new Map(own.map((one) => [one.declaredBy, one])).values()];
}

/**
 * An evaluator is mandated for a city once somebody of it declared to have no ties, and while nobody of it has any. Pure.
 * @throws DomainError `declaration-missing`, `conflict-of-interest`
 */
export function demandNoConflict(
  evaluator: Pick<Organisation, 'id' | 'name'>,
  declarations: readonly ConflictDeclaration[],
): void {
  const latest = latestByPerson(evaluator.id, declarations);
  if (latest.some(({ kind }) => kind !== 'none')) {
    throw new DomainError('conflict-of-interest', `Somebody of ${evaluator.name} has ties to this city.`);
  }
  if (latest.length === 0) {
    const detail = `${evaluator.name} has not declared whether it has ties to this city.`;
    throw new DomainError('declaration-missing', detail);
  }
}
