import { mandateEndedV1, mandateGivenV1 } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit';
import type { Prisma } from '../generated/prisma/client.ts';
import { type Reader, toDate, toDay, type Writer } from '../registry.ts';
import type { Mandate, MandateEnded, MandateGiven, MandateKind } from './mandate.ts';

export async function findMandates(
  reader: Reader,
  where: { cityIds: readonly string[] },
): Promise<Mandate[]> {
  const rows = await reader.mandate.findMany({ where: { cityId: { in: [...where.cityIds] } } });
  return rows.map(toMandate);
}

export async function findMandate(reader: Reader, id: string): Promise<Mandate | undefined> {
  const row = await reader.mandate.findUnique({ where: { id } });
  return row === null ? undefined : toMandate(row);
}

export interface MandateFilter {
  readonly cityId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly kind?: MandateKind | undefined;
  /** Only mandates that hold on this day. */
  readonly on?: string | undefined;
  /** Only mandates this organisation holds or is helped by; undefined for all. */
  readonly party?: string | undefined;
  /** Only ids after this one. */
  readonly after?: string | undefined;
}

/** At most `count` mandates in order of their ids. */
export async function listMandates(reader: Reader, filter: MandateFilter, count: number): Promise<Mandate[]> {
  const { cityId, organisationId, kind, on, party, after } = filter;
  const rows = await reader.mandate.findMany({
    where: {
      cityId,
      organisationId,
      kind,
      id: { gt: after },
      AND: [...(on === undefined ? [] : holdsOn(on)), ...(party === undefined ? [] : concerns(party))],
    },
    orderBy: { id: 'asc' },
    take: count,
  });
  return rows.map(toMandate);
}

const concerns = (party: string): Prisma.MandateWhereInput[] => [
  { OR: [{ cityId: party }, { organisationId: party }] },
];

function holdsOn(on: string): Prisma.MandateWhereInput[] {
  const day = new Date(`${on}T00:00:00Z`);
  return [
    { fromDay: { lte: day } },
    { OR: [{ untilDay: null }, { untilDay: { gte: day } }] },
    { OR: [{ endedOn: null }, { endedOn: { gte: day } }] },
  ];
}

/** Stores new mandates and says so. The caller has locked the cities, so that none overlaps unseen. */
export async function recordMandates({ tx, bus }: Writer, events: readonly MandateGiven[]): Promise<void> {
  const { count } = await tx.mandate.createMany({
    data: events.map(({ mandateId, cityId, organisationId, kind, from, until }) => ({
      id: mandateId,
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

/** Ends a mandate and says so. */
export async function recordEnding({ tx, bus }: Writer, event: MandateEnded): Promise<void> {
  const { count } = await tx.mandate.updateMany({
    where: { id: event.mandateId, endedOn: null },
    data: { endedOn: toDate(event.endedOn) },
  });
  if (count === 0) throw new DomainError('mandate-ended', 'It was ended a moment ago.');
  await bus.publish(tx, mandateEndedV1, event);
}

interface MandateRow {
  id: string;
  cityId: string;
  organisationId: string;
  kind: string;
  fromDay: Date;
  untilDay: Date | null;
  endedOn: Date | null;
}

const toMandate = ({
  id,
  cityId,
  organisationId,
  kind,
  fromDay,
  untilDay,
  endedOn,
}: MandateRow): Mandate => ({
  id,
  cityId,
  organisationId,
  kind: kind as MandateKind, // as the table's check constraint has it
  from: fromDay.toISOString().slice(0, 10),
  until: toDay(untilDay),
  endedOn: toDay(endedOn),
});
