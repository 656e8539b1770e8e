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
}

export type RoundWindow = Pick<Round, 'opensAt' | 'closesAt' | 'closedAt'>;
export type RoundState = 'announced' | 'open' | 'closed';

/** The state follows from the clock; no job has to run for a deadline to hold. Pure. */
export function roundState(round: RoundWindow, now: Date): RoundState {
  if (round.closedAt !== null || now >= round.closesAt) return 'closed';
  return now < round.opensAt ? 'announced' : 'open';
}
