import type { Bands, InstrumentReference } from '@interlace/contracts';
import type { NetworkName } from './city-facts.ts';
import type { ItemKind } from './score.ts';

/** A round as its events describe it. */
export interface Round {
  readonly id: string;
  readonly network: NetworkName;
  readonly code: string;
  readonly name: string;
  readonly instrument: InstrumentReference;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly closedAt: string | null;
  readonly referenceYear: number;
  readonly bands: Bands;
  /** True for a round of an invented network: its figures are illustrative. */
  readonly fictitious: boolean;
  /** Fewest cities a statistic may sum up, as the network has set it; three or more. */
  readonly minimumGroup: number;
}

/** An item of an instrument, in the order in which the instrument lists it. */
export interface InstrumentItem {
  readonly code: string;
  readonly kind: ItemKind;
  readonly title: string;
}
