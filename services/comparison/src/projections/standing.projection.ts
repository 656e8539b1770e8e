import type { ScoreOrigin } from '../benchmarks/score.ts';

/** What decides which of two scores of a city in a round is the newer one. */
export interface Submitted {
  readonly submissionId: string;
  readonly submissionVersion: number;
  readonly submittedAt: string;
}

export interface StandingScore extends Submitted {
  readonly origin: ScoreOrigin;
}

export type ScoreDecision =
  /** The score is older than what stands, or its submission was withdrawn. */
  | { readonly kind: 'ignore' }
  /** The score takes the place of the one of its origin; the named origins no longer count. */
  | { readonly kind: 'stand'; readonly retire: readonly ScoreOrigin[] };

/**
 * What a score does to the scores of the same city in the same round. A newer submission version ends every score of an
 * older one, whatever its origin; the same version scored again (a new method, a validation) stands beside or replaces it.
 * @param withdrawnVersion highest withdrawn version of the submission, 0 for none
 */
export function decideStanding(
  standing: readonly StandingScore[],
  arrived: StandingScore,
  withdrawnVersion: number,
): ScoreDecision {
  if (arrived.submissionVersion <= withdrawnVersion) return { kind: 'ignore' };
  if (standing.some((score) => isNewer(score, arrived))) return { kind: 'ignore' };
  const retire = standing
    .filter((score) => score.origin !== arrived.origin && isNewer(arrived, score))
    .map(({ origin }) => origin);
  return { kind: 'stand', retire };
}

/** Versions count within one submission; between two submissions of a city (the first withdrawn) the clock decides. */
function isNewer(a: Submitted, b: Submitted): boolean {
  if (a.submissionId === b.submissionId) return a.submissionVersion > b.submissionVersion;
  return Date.parse(a.submittedAt) > Date.parse(b.submittedAt);
}
