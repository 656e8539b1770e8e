import type { z } from 'zod';
import type { SavedAnswer } from '../submissions/answer.ts';
import type { Submission } from '../submissions/submission.ts';
import type { reviewBody, reviewSummary, reviewWithThread } from './review.schema.ts';
import type { FormerVerdict } from './review.store.ts';
import { appealUntil, type ReviewItem } from './review.ts';
import type { CitedEvidence, Entry } from './review-thread.store.ts';

type City = Pick<Submission, 'cityId' | 'roundId'>;

/** The wire form of an item. The city is not told who it is assigned to. Pure. */
export function toReviewSummary(
  { cityId, roundId }: City,
  item: ReviewItem,
  { showsAssignee }: { showsAssignee: boolean },
): z.infer<typeof reviewSummary> {
  const { submissionId, version, question, area, state, revision, selfPoints, selfAttainable, attainable } =
    item;
  return {
    ...{ submissionId, submissionVersion: version, cityId, roundId, question, area, state, revision },
    assignee: showsAssignee ? item.assignee : null,
    dueAt: item.dueAt?.toISOString() ?? null,
    since: item.since.toISOString(),
    ...{ selfPoints, selfAttainable, attainable },
    ...{ verdict: item.verdict, points: item.points, reason: item.reason },
  };
}

/** What a review shows beside its item. */
export interface ReviewContext {
  readonly city: City;
  readonly answer: SavedAnswer | undefined;
  readonly entries: readonly Entry[];
  readonly former: FormerVerdict | undefined;
  /** Since when the city has sent it, where the reader is to judge it blind; null where he sees everything. */
  readonly blindSince: Date | null;
  readonly showsAssignee: boolean;
}

/** The wire form of a review; to a blind reader only what the city said. Pure. */
export function toReview(item: ReviewItem, context: ReviewContext): z.infer<typeof reviewBody> {
  const { city, answer = null, entries, former, blindSince, showsAssignee } = context;
  const isBlind = blindSince !== null;
  const shown = isBlind ? masked(item, blindSince) : item;
  const { judgedBy: subject, judgedByOrganisation: organisationId, judgedAt: at, carriedFrom } = shown;
  const said = entries.findLast(({ kind }) => kind === 'verdict' || kind === 'decision');
  return {
    ...toReviewSummary(city, shown, { showsAssignee }),
    answer: answer && { ...answer, evidence: [...answer.evidence] },
    correctedAnswer: shown.correctedAnswer,
    text: isBlind ? null : (said?.words ?? null),
    judgedBy: subject && organisationId && at ? { subject, organisationId, at: at.toISOString() } : null,
    appealUntil: appealUntil(shown)?.toISOString() ?? null,
    carriedFrom,
    former: former ? toFormer(former) : null,
    blind: isBlind,
  };
}

/** An item as it was before anybody looked at it. Pure. */
export function masked(item: ReviewItem, since: Date): ReviewItem {
  const unseen = { state: 'open' as const, verdict: null, points: null, reason: null, correctedAnswer: null };
  const nobody = { judgedBy: null, judgedByOrganisation: null, judgedAt: null, assignee: null };
  return { ...item, ...unseen, ...nobody, since, dueAt: null, carriedFrom: null, revision: 1 };
}

export function toThread(
  entries: readonly Entry[],
  evidence: ReadonlyMap<string, CitedEvidence>,
): z.infer<typeof reviewWithThread>['thread'] {
  return entries.map(({ number, kind, version, at, subject, organisationId, words, details }) => {
    const { links, evidenceIds, ...said } = details;
    return {
      ...{ number, kind, submissionVersion: version, at: at.toISOString(), subject, organisationId },
      text: words,
      ...said,
      ...(links && { links: [...links] }),
      ...(evidenceIds && { evidence: evidenceIds.flatMap((id) => evidence.get(id) ?? []) }),
    };
  });
}

function toFormer({ roundId, referenceYear, verdict, points, attainable, reason }: FormerVerdict) {
  return { roundId, referenceYear, verdict, points, attainable, reason };
}
