import type { DataOf, submissionScoredV1 } from '@interlace/contracts';
import type { Score } from '@interlace/scoring-method';
import type { SubmissionReference } from '../submissions/submission.store.ts';

export type SubmissionScored = DataOf<typeof submissionScoredV1>;

/** Validation raises what a city submitted; what was invented stays illustrative. Pure. */
export function originOf(
  submitted: 'submitted' | 'illustrative',
  validatedAt: Date | null,
): SubmissionScored['origin'] {
  return submitted === 'submitted' && validatedAt !== null ? 'validated' : submitted;
}

/** The event that tells a score. Pure. */
export function scoredEvent(
  reference: SubmissionReference,
  { late, ...facts }: Pick<SubmissionScored, 'origin' | 'methodVersion' | 'submittedAt' | 'late'>,
  score: Score,
): SubmissionScored {
  const { submissionId, cityId, roundId, networkId, instrument, submissionVersion } = reference;
  return {
    submissionId,
    cityId,
    roundId,
    networkId,
    instrument,
    submissionVersion,
    ...facts,
    ...(late && { late }),
    ...score,
  };
}
