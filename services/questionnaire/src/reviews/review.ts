import type { CorrectionReason, VerdictKind } from '@interlace/contracts';
import type { Answer } from '@interlace/instruments';

export const reviewStates = [
  'open',
  'accepted',
  'corrected',
  'queried',
  'answered',
  'appealed',
  'decided',
] as const;
/**
 * open → accepted | corrected; open → queried → answered → accepted | corrected; corrected → appealed → decided.
 */
export type ReviewState = (typeof reviewStates)[number];

/** What an evaluator says of an answer. */
export interface Verdict {
  readonly verdict: VerdictKind;
  /** Out of what the question can earn. */
  readonly points: number;
  /** Of corrected points alone. */
  readonly reason: CorrectionReason | null;
}

/** The review of one answer of a sent version. */
export interface ReviewItem {
  readonly submissionId: string;
  readonly version: number;
  readonly question: string;
  readonly area: string;
  readonly lineage: string;
  readonly state: ReviewState;
  /** Counts its changes, from 1. */
  readonly revision: number;
  /** What the answer earned as it was sent; 0 of 0 where the city says that the question does not apply. */
  readonly selfPoints: number;
  readonly selfAttainable: number;
  /** What the question can earn. */
  readonly attainable: number;
  readonly verdict: VerdictKind | null;
  readonly points: number | null;
  readonly reason: CorrectionReason | null;
  readonly judgedBy: string | null;
  readonly judgedByOrganisation: string | null;
  readonly judgedAt: Date | null;
  /** What the city gave when asked, in the place of what it sent. */
  readonly correctedAnswer: Answer | null;
  readonly assignee: string | null;
  /** Of an open query: until when the city replies. Else until when a verdict is wanted. */
  readonly dueAt: Date | null;
  readonly since: Date;
  readonly carriedFrom: number | null;
}

/** Who acts, and when. */
export interface Act {
  readonly subject: string;
  readonly organisationId: string;
  readonly at: Date;
}

/** What a step leaves of an item. */
export type ReviewChange = Partial<
  Pick<
    ReviewItem,
    | 'state'
    | 'verdict'
    | 'points'
    | 'reason'
    | 'judgedBy'
    | 'judgedByOrganisation'
    | 'judgedAt'
    | 'correctedAnswer'
    | 'assignee'
    | 'dueAt'
  >
>;

export type EntryKind = 'verdict' | 'query' | 'reply' | 'appeal' | 'decision';
export const appealOutcomes = ['upheld', 'partly-upheld', 'dismissed'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** Days after a verdict in which the city may appeal against it. */
const APPEAL_DAYS = 14;

/** Until when the city may appeal; null where it may not. Pure. */
export function appealUntil({ state, judgedAt }: Pick<ReviewItem, 'state' | 'judgedAt'>): Date | null {
  if (state !== 'corrected' || !judgedAt) return null;
  return new Date(judgedAt.getTime() + APPEAL_DAYS * 86_400_000);
}
