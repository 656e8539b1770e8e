import { code } from '@interlace/contracts';
import { type App, command, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { findToValidate } from '../submissions/find-in-sight.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { readBlindWaiting } from './blind-review.store.ts';
import { actOf, demandNotBlind, demandStranger, isLead } from './find-under-review.ts';
import { auditReviews } from './review.audit.ts';
import { decideVerdict, demandTurn, demandUnderReview } from './review.decide.ts';
import { seen } from './review.schema.ts';
import { changeItems, readItems } from './review.store.ts';
import type { ReviewItem } from './review.ts';
import { addEntries } from './review-thread.store.ts';

const body = z
  .strictObject({
    version: seen.version,
    questions: z.array(code).min(1).max(500).optional().meta({
      description: 'These, as they were sent; left out: everything open that is yours to judge',
    }),
  })
  .meta({ id: 'Acceptances' });

const acceptances = z
  .object({
    accepted: z.array(code),
    remaining: z
      .int()
      .meta({ description: 'Answers still without a verdict, but for those you judge blind' }),
  })
  .meta({ id: 'AcceptedAnswers' });

export function acceptAnswersRoute(app: App, { database, now }: Questionnaire): void {
  app.post(
    '/api/v1/submissions/:id/reviews/acceptances',
    {
      schema: {
        operationId: 'acceptAnswers',
        tags: ['reviews'],
        summary: 'Accept many answers as they were sent',
        params: submissionParams,
        body,
        response: { 200: acceptances },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { questions, version } = request.body;
      const act = actOf(principal, now());
      const submission = await findToValidate(sql, principal, request.params.id, act.at, 'to-save');
      demandUnderReview(submission, version);
      await demandStranger(sql, submission, act.subject);
      const blind = await readBlindWaiting(sql, submission.id, act.subject);
      if (questions) await demandNotBlind(sql, submission.id, act.subject, questions);
      const held = await readItems(sql, { submissionId: submission.id, version }, 'hold');
      const all = held.filter(({ question }) => !blind.has(question));
      const items = questions ? named(all, questions) : open(all, act.subject, isLead(principal));
      for (const item of items) demandTurn(item, act.subject, isLead(principal));
      const changes = items.map((item) => ({ item, change: accept(item, act) }));
      const after = await changeItems(sql, changes, act.at);
      const entries = items.map(({ submissionId, question, selfPoints: points }) => {
        const details = { verdict: 'accepted' as const, points, reason: null };
        return { submissionId, version, question, kind: 'verdict' as const, words: '', details };
      });
      await addEntries(sql, entries, act);
      const accepted = items.map(({ question }) => question);
      const remaining = all.filter(
        ({ verdict, question }) => verdict === null && !accepted.includes(question),
      );
      return {
        status: 200,
        body: { accepted, remaining: remaining.length },
        audit: items.length === 0 ? null : auditReviews(submission, items, after),
      };
    }),
  );
}

const accept = (item: ReviewItem, act: Parameters<typeof decideVerdict>[2]) =>
  decideVerdict(item, { verdict: 'accepted', points: item.selfPoints, reason: null }, act);

/** What was corrected since it was sent is judged one by one. @throws DomainError `not-found` */
function named(all: readonly ReviewItem[], questions: readonly string[]): ReviewItem[] {
  const wanted = new Set(questions);
  const found = all.filter(({ question, correctedAnswer }) => wanted.has(question) && !correctedAnswer);
  if (found.length < wanted.size) throw notFound('One of the reviews');
  return found;
}

const open = (all: readonly ReviewItem[], subject: string, lead: boolean) =>
  all.filter(
    ({ state, assignee }) => state === 'open' && (lead || assignee === null || assignee === subject),
  );
