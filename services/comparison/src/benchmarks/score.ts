import type { InstrumentReference, Origin } from '@interlace/contracts';

/** Origins a score can have; `published` figures are never scores and never in a sample. */
export type ScoreOrigin = Exclude<Origin, 'published'>;

/** Strongest evidence first: where a city has several, this one is shown unless the reader asks for another. */
export const scoreOrigins = [
  'validated',
  'submitted',
  'illustrative',
] as const satisfies readonly ScoreOrigin[];

export type ItemKind = 'composite' | 'indicator';

/** A composite or leaf indicator of one city; scores 0 to 100, null where coverage was too low; coverage 0 to 1. */
export interface ItemScore {
  readonly code: string;
  readonly kind: ItemKind;
  readonly strict: number | null;
  readonly lenient: number | null;
  readonly coverage: number;
}

/** The standing score of a city in a round for one origin, without its questions. */
export interface Score {
  readonly roundId: string;
  readonly cityId: string;
  readonly origin: ScoreOrigin;
  readonly submissionId: string;
  readonly submissionVersion: number;
  readonly submittedAt: string;
  /** Sent after the end of the round, in an extension. */
  readonly late?: true;
  readonly instrument: InstrumentReference;
  readonly methodVersion: string;
  readonly items: readonly ItemScore[];
  /** Hash of everything the scoring event said, questions included. */
  readonly fingerprint: string;
}
