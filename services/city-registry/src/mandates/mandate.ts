import type { DataOf, mandateEndedV1, mandateGivenV1 } from '@interlace/contracts';

export type MandateGiven = DataOf<typeof mandateGivenV1>;
export type MandateEnded = DataOf<typeof mandateEndedV1>;

export const mandateKinds = ['support', 'evaluation'] as const;
export type MandateKind = (typeof mandateKinds)[number];

/** What an organisation may do for a city, from a first to a last day (ISO 8601), both included. */
export interface Mandate {
  readonly id: string;
  readonly cityId: string;
  readonly organisationId: string;
  readonly kind: MandateKind;
  /** The round it is for; null for every round. */
  readonly roundId: string | null;
  readonly from: string;
  /** Planned last day; null for a mandate without end. */
  readonly until: string | null;
  /** The day from which on it opens nothing any more, where the mandate was ended. */
  readonly endedOn: string | null;
}
