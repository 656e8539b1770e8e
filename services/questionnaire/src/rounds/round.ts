import type { Bands, InstrumentReference } from '@interlace/contracts';

/** A network answers one instrument version between two instants. */
export interface Round {
  readonly id: string;
  readonly networkId: string;
  readonly code: string;
  readonly name: string;
  readonly instrument: InstrumentReference;
  readonly opensAt: Date;
  /** The deadline; nothing is submitted from this instant on, whether or not somebody closed the round. */
  readonly closesAt: Date;
  /** When it was closed by command; null before. */
  readonly closedAt: Date | null;
  /** The year whose context figures (population, foreign-born share) apply. */
  readonly referenceYear: number;
  readonly bands: Bands;
  /** True for a round of an invented network. */
  readonly fictitious: boolean;
  /** IANA name of the time zone its deadline is told in; times stay instants. */
  readonly timeZone: string;
  /** How many days before its deadline a city that has not sent is reminded. */
  readonly reminderDays: readonly number[];
}

export interface RoundWindow extends Pick<Round, 'opensAt' | 'closesAt' | 'closedAt'> {
  /** Until when one city may still send, as the office granted it; it outlasts the closing of the round. */
  readonly extendedUntil?: Date | null;
}
export type RoundState = 'announced' | 'open' | 'closed';

/** When the round ends, or ended, for whoever has no extension. Pure. */
export const endOf = ({ closesAt, closedAt }: RoundWindow): Date => closedAt ?? closesAt;

/** Until when a city may send: the end of the round, or its extension where that is later. Pure. */
export function deadlineOf(round: RoundWindow): Date {
  const end = endOf(round);
  const { extendedUntil } = round;
  return extendedUntil && extendedUntil > end ? extendedUntil : end;
}

/** Whether what is sent now comes after the end of the round, which only an extension allows. Pure. */
export const isLate = (round: RoundWindow, now: Date): boolean => now >= endOf(round);

/** The state follows from the clock; no job has to run for a deadline to hold. Pure. */
export function roundState(round: RoundWindow, now: Date): RoundState {
  if (round.closedAt !== null || now >= round.closesAt) return 'closed';
  return now < round.opensAt ? 'announced' : 'open';
}
