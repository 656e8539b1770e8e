import { mandateEndedV1, mandateGivenV1 } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import type { Prisma } from '../generated/prisma/client.ts';
import type { Keeping } from '../networks/keeping.ts';
import { type Reader, toDate, toDay, type Writer } from '../registry.ts';
import type { Mandate, MandateEnded, MandateGiven, MandateKind } from './mandate.ts';

export async function findMandates(
  reader: Reader,
  where: { cityIds: readonly string[] },
): Promise<Mandate[]> {
  const rows = await reader.mandate.findMany({ where: { cityId: { in: [...where.cityIds] } } });
  return rows.map(toMandate);
}

export interface MandateFilter {
  readonly cityId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly kind?: MandateKind | undefined;
  /** Only mandates that hold on this day. */
  readonly on?: string | undefined;
  readonly roundId?: string | undefined;
  /** Only mandates in sight of a caller. */
  readonly sight: MandateSight;
  /** Only ids after this one. */
  readonly after?: string | undefined;
}

/** At most `count` mandates in order of their ids. */
export async function listMandates(reader: Reader, filter: MandateFilter, count: number): Promise<Mandate[]> {
  const { cityId, organisationId, roundId, kind, on, sight, after } = filter;
  const rows = await reader.mandate.findMany({
    where: {
      cityId,
      organisationId,
      kind,
      roundId,
      id: { gt: after },
      AND: [...(on === undefined ? [] : holdsOn(on)), ...inSight(sight)],
    },
    orderBy: { id: 'asc' },
    take: count,
  });
  return rows.map(toMandate);
}

/** The mandate, where the caller may see it. */
export async function findMandateInSight(
  reader: Reader,
  id: string,
  sight: MandateSight,
): Promise<Mandate | undefined> {
  const row = await reader.mandate.findFirst({ where: { id, AND: inSight(sight) } });
  return row === null ? undefined : toMandate(row);
}

/** Whose mandates a caller sees: those the own organisation holds or is helped by, and those of the cities it keeps. */
export interface MandateSight {
  readonly party: string;
  readonly keeping: Keeping;
}

function inSight({ party, keeping }: MandateSight): Prisma.MandateWhereInput[] {
  if (keeping === 'all') return [];
  return [{ OR: [{ cityId: party }, { organisationId: party }, { cityId: { in: [...keeping.cities] } }] }];
}

function holdsOn(on: string): Prisma.MandateWhereInput[] {
  const day = new Date(`${on}T00:00:00Z`);
  return [
    { fromDay: { lte: day } },
    { OR: [{ untilDay: null }, { untilDay: { gte: day } }] },
    { OR: [{ endedOn: null }, { endedOn: { gt: day } }] },
  ];
}

/** Stores new mandates and says so. The caller has locked the cities, so that none overlaps unseen. */
export async function recordMandates({ tx, bus }: Writer, events: readonly MandateGiven[]): Promise<void> {
  const { count } = await tx.mandate.createMany({
    data: events.map(({ mandateId, cityId, organisationId, kind, roundId = null, from, until }) => ({
      id: mandateId,
      roundId,
      cityId,
      organisationId,
      kind,
      fromDay: new Date(`${from}T00:00:00Z`),
      untilDay: toDate(until),
    })),
    skipDuplicates: true,
  });
  if (count < events.length) {
    throw new DomainError('conflict', 'The id is in use.', {
      invalidParams: [{ name: '/id', code: 'conflict', reason: 'is in use' }],
    });
  }
  await bus.publish(tx, mandateGivenV1, events);
}

/** Ends mandates and says so. */
export async function recordEndings({ tx, bus }: Writer, events: readonly MandateEnded[]): Promise<void> {
  for (const { mandateId, endedOn } of events) {
    const { count } = await tx.mandate.updateMany({
      where: { id: mandateId, endedOn: null },
      data: { endedOn: toDate(endedOn) },
    });
    if (count === 0) throw new DomainError('mandate-ended', 'It was ended a moment ago.');
  }
  await bus.publish(tx, mandateEndedV1, events);
}

interface MandateRow {
  id: string;
  cityId: string;
  organisationId: string;
  kind: string;
  roundId: string | null;
  fromDay: Date;
  untilDay: Date | null;
  endedOn: Date | null;
}

const toMandate = ({
  id,
  cityId,
  organisationId,
  kind,
  roundId,
  fromDay,
  untilDay,
  endedOn,
}: MandateRow): Mandate => ({
  id,
  cityId,
  organisationId,
  kind: kind as MandateKind, // as the table's check constraint has it
  roundId,
  from: fromDay.toISOString().slice(0, 10),
  until: toDay(untilDay),
  endedOn: toDay(endedOn),
});
