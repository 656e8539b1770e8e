import type { EventBus } from '@interlace/event-bus';
import type { Database, Tx } from '@interlace/service-kit';
import type { PrismaClient } from './generated/prisma/client.ts';

export type RegistryTx = Tx<PrismaClient>;
type RegistryBus = EventBus<RegistryTx>;

/** What every room is given. */
export interface Registry {
  readonly database: Database<PrismaClient>;
  readonly bus: RegistryBus;
  readonly now: () => Date;
}

/** Tables to read from, inside a transaction or outside. */
export type Reader = Pick<
  PrismaClient & RegistryTx,
  | 'organisation'
  | 'city'
  | 'network'
  | 'membership'
  | 'mandate'
  | 'round'
  | 'conflictDeclaration'
  | '$queryRaw'
>;

/** Where a store writes: one transaction that holds the state and the events that tell of it. */
export interface Writer {
  readonly tx: RegistryTx;
  readonly bus: RegistryBus;
}

/** The calendar day (ISO 8601, UTC) of a moment. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

/** A calendar day as the database driver wants it, and back. */
export const toDate = (day: string | null): Date | null =>
  day === null ? null : new Date(`${day}T00:00:00Z`);
export const toDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null;
