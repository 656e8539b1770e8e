import type { Principal } from '@interlace/contracts';
import { type App, notFound } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { readSentAnswers } from '../submissions/answer.store.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { readBlindWaiting } from './blind-review.store.ts';
import { findReviewed } from './find-under-review.ts';
import { reviewParams, reviewWithThread, submissionReviews } from './review.schema.ts';
import { readFormerVerdicts, readItems } from './review.store.ts';
import { type ReviewState, reviewStates } from './review.ts';
import { toReview, toThread } from './review.wire.ts';
import { readEntries, readEvidenceOf } from './review-thread.store.ts';

/** Every review of a submission, or of one question, as the principal may see it. */
async function readReviews(
  { database: { pool }, now }: Questionnaire,
  principal: Principal,
  { id, question }: { id: string; question?: string },
) {
  const { submission, isEvaluator } = await findReviewed(pool, principal, id, now());
  const { version } = submission;
  const [items, answers, entries, former, blind] = await Promise.all([
    readItems(pool, { submissionId: id, version, ...(question && { questions: [question] }) }),
    readSentAnswers(pool, id, version),
    readEntries(pool, id, question),
    readFormerVerdicts(pool, submission),
    readBlindWaiting(pool, id, principal.subject),
  ]);
  const sent = new Map(answers.map((answer) => [answer.question, answer]));
  const threads = Map.groupBy(entries, (entry) => entry.question);
  const reviews = items.map((item) => {
    const blindSince = blind.get(item.question) ?? null;
    const thread = blindSince ? [] : (threads.get(item.question) ?? []);
    const review = toReview(item, {
      city: submission,
      answer: sent.get(item.question),
      entries: thread,
      former: former.get(item.lineage),
      blindSince,
      showsAssignee: isEvaluator,
    });
    return { review, thread };
  });
  return { submission, reviews };
}

export function readReviewsRoutes(app: App, questionnaire: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id/reviews',
    {
      schema: {
        operationId: 'listSubmissionReviews',
        tags: ['reviews'],
        summary:
          'Every answer of the version that stands with its review: self points, reviewed points and reason',
        params: submissionParams,
        response: { 200: submissionReviews },
      },
    },
    async (request, reply) => {
      const { submission, reviews } = await readReviews(questionnaire, request.principal, request.params);
      const items = reviews.map(({ review }) => review);
      const seen = items.filter(({ blind }) => !blind);
      const countOf = (state: ReviewState) => seen.filter((item) => item.state === state).length;
      return sendTagged(request, reply, {
        submissionId: submission.id,
        submissionVersion: submission.version,
        released: submission.validated,
        counts: Object.fromEntries(reviewStates.map((state) => [state, countOf(state)])),
        items,
      });
    },
  );
  app.get(
    '/api/v1/submissions/:id/reviews/:question',
    {
      schema: {
        operationId: 'getReview',
        tags: ['reviews'],
        summary: 'The review of one answer, with everything that was said about it',
        params: reviewParams,
        response: { 200: reviewWithThread },
      },
    },
    async (request, reply) => {
      const { reviews } = await readReviews(questionnaire, request.principal, request.params);
      const [found] = reviews;
      if (!found) throw notFound('The review');
      const ids = found.thread.flatMap(({ details }) => details.evidenceIds ?? []);
      const evidence = await readEvidenceOf(questionnaire.database.pool, request.params.id, ids);
      return sendTagged(request, reply, { ...found.review, thread: toThread(found.thread, evidence) });
    },
  );
}
