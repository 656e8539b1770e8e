import { type OrganisationKind, organisationRegisteredV1 } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import type { Reader, RegistryTx, Writer } from '../registry.ts';
import type { Taken } from './organisation.decide.ts';
import type { Organisation, OrganisationRegistered } from './organisation.ts';

const withCity = { city: { select: { fictitious: true } } } as const;

/** Those organisations, in no order, that have one of the ids or one of the codes. */
export async function findOrganisations(
  reader: Reader,
  wanted: { ids?: readonly string[]; codes?: readonly string[] },
): Promise<Organisation[]> {
  const { ids = [], codes = [] } = wanted;
  const rows = await reader.organisation.findMany({
    where: { OR: [{ id: { in: [...ids] } }, { code: { in: [...codes] } }] },
    include: withCity,
  });
  return rows.map(toOrganisation);
}

export async function findOrganisation(reader: Reader, id: string): Promise<Organisation | undefined> {
  const [found] = await findOrganisations(reader, { ids: [id] });
  return found;
}

/** Whether the id or the code of a newcomer is in use. */
export async function takenBy(reader: Reader, wanted: { id: string; code: string }): Promise<Taken> {
  const found = await findOrganisations(reader, { ids: [wanted.id], codes: [wanted.code] });
  return {
    id: found.some(({ id }) => id === wanted.id),
    code: found.some(({ code }) => code === wanted.code),
  };
}

export interface OrganisationFilter {
  readonly kind?: OrganisationKind | undefined;
  readonly country?: string | undefined;
  /** Only codes after this one. */
  readonly after?: string | undefined;
}

/** At most `count` organisations in order of their codes. */
export async function listOrganisations(
  reader: Reader,
  { kind, country, after }: OrganisationFilter,
  count: number,
): Promise<Organisation[]> {
  const rows = await reader.organisation.findMany({
    where: { kind, country, code: { gt: after } },
    include: withCity,
    orderBy: { code: 'asc' },
    take: count,
  });
  return rows.map(toOrganisation);
}

/** Stores new partners, evaluators and offices, and says so. */
export async function recordOrganisations(
  { tx, bus }: Writer,
  events: readonly OrganisationRegistered[],
): Promise<void> {
  await insertOrganisations(
    tx,
    events.map(({ organisationId, ...facts }) => ({ id: organisationId, ...facts })),
    'organisation-exists',
  );
  await bus.publish(tx, organisationRegisteredV1, events);
}

type NewOrganisation = Omit<Organisation, 'fictitious'>;

/**
 * Inserts rows whose ids and codes were free a moment ago.
 * @throws DomainError with the code `taken` where somebody else was faster.
 */
export async function insertOrganisations(
  tx: RegistryTx,
  rows: NewOrganisation[],
  taken: string,
): Promise<void> {
  const { count } = await tx.organisation.createMany({ data: rows, skipDuplicates: true });
  if (count < rows.length) throw new DomainError(taken, 'An id or a code was taken a moment ago.');
}

interface OrganisationRow extends Omit<Organisation, 'kind' | 'fictitious'> {
  kind: string;
  city: { fictitious: boolean } | null;
}

const toOrganisation = ({ id, kind, code, name, country, city }: OrganisationRow): Organisation => ({
  id,
  kind: kind as OrganisationKind, // the table's check constraint holds the same four words
  code,
  name,
  country,
  fictitious: city?.fictitious ?? false,
});
