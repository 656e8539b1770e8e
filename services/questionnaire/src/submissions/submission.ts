import type { InstrumentReference, Origin } from '@interlace/contracts';
import type { RoundWindow } from '../rounds/round.ts';

/**
 * draft → submitted → reopened → submitted → … ; withdrawn ends it. The answers of a draft and of a reopened
 * submission can be written; a reopened one still has a standing version, which counts until the next is submitted.
 */
export type SubmissionState = 'draft' | 'submitted' | 'reopened' | 'withdrawn';

/** The part of a submission that steps change. */
export interface Lifecycle {
  readonly state: SubmissionState;
  /** Times submitted, and so the number of the standing version; 0 before the first. */
  readonly version: number;
  /** Whether an evaluator confirmed the standing version. */
  readonly validated: boolean;
}

export interface Submission extends Lifecycle {
  readonly id: string;
  readonly cityId: string;
  readonly roundId: string;
  readonly networkId: string;
  readonly instrument: InstrumentReference;
  readonly origin: Extract<Origin, 'submitted' | 'illustrative'>;
  readonly createdAt: Date;
  /** When it came into its present state. */
  readonly since: Date;
  /** Whether the standing version was sent after the end of the round, in an extension. */
  readonly late: boolean;
}

export interface SubmissionInRound extends Submission {
  readonly round: RoundWindow;
}

/** What happened to a submission; `version` is the standing version after it. */
export type SubmissionStep =
  | { readonly step: 'submitted'; readonly version: number; readonly late: boolean }
  | { readonly step: 'reopened'; readonly version: number; readonly reason: string }
  | { readonly step: 'withdrawn'; readonly version: number; readonly reason: string }
  | { readonly step: 'validated'; readonly version: number };

export const newSubmission: Lifecycle = { state: 'draft', version: 0, validated: false };

/** The lifecycle after a step. Pure. */
export function evolve(lifecycle: Lifecycle, { step, version }: SubmissionStep): Lifecycle {
  if (step === 'validated') return { ...lifecycle, version, validated: true };
  if (step === 'submitted') return { state: 'submitted', version, validated: false };
  return { ...lifecycle, state: step, version };
}
