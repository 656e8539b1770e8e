import { type App, command } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { actOf, demandStranger, findOwnReview, findToReview } from './find-under-review.ts';
import { pointsAsGiven } from './points-as-given.ts';
import { auditReviews } from './review.audit.ts';
import { decideAppeal, decideOnAppeal } from './review.decide.ts';
import { requiredWords, reviewParams, reviewSummary, seen } from './review.schema.ts';
import { changeItems } from './review.store.ts';
import { appealOutcomes } from './review.ts';
import { toReviewSummary } from './review.wire.ts';
import { coordinatorsOf, tell } from './review-notices.ts';
import { addEntries } from './review-thread.store.ts';

const appealBody = z.strictObject({ text: requiredWords, ...seen }).meta({ id: 'AppealInput' });

const decisionBody = z
  .strictObject({
    outcome: z.enum(appealOutcomes).meta({
      description:
        'Upheld: as the city gave it. Partly upheld: with the points given here. Dismissed: the verdict stays',
    }),
    points: z
      .number()
      .min(0)
      .max(1_000_000)
      .optional()
      .meta({ description: 'Of a partly upheld appeal alone' }),
    text: requiredWords,
    ...seen,
  })
  .meta({ id: 'AppealDecision' });

export function raiseAppealRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/reviews/:question/appeal',
    {
      schema: {
        operationId: 'raiseAppeal',
        tags: ['reviews'],
        summary: 'Appeal against corrected points, once, until 14 days after the verdict',
        params: reviewParams,
        body: appealBody,
        response: { 200: reviewSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { text: words, ...named } = request.body;
      const act = actOf(principal, now());
      const { submission, item } = await findOwnReview(sql, principal, request.params, named);
      const after = await changeItems(sql, [{ item, change: decideAppeal(item, act) }], act.at);
      const { submissionId, version, question, area, judgedByOrganisation } = item;
      await addEntries(sql, [{ submissionId, version, question, kind: 'appeal', words, details: {} }], act);
      if (judgedByOrganisation) {
        const to = [{ organisationId: judgedByOrganisation, role: 'review-lead' as const }];
        await tell(questionnaire, tx, submission, act, { notice: 'appeal-raised', to, area, question });
      }
      const [changed = item] = after;
      return {
        status: 200,
        body: toReviewSummary(submission, changed, { showsAssignee: false }),
        audit: auditReviews(submission, [item], after, words),
      };
    }),
  );
}

export function decideAppealRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/reviews/:question/decision',
    {
      schema: {
        operationId: 'decideAppeal',
        tags: ['reviews'],
        summary: 'Decide an appeal, as another evaluator than the one who gave the verdict',
        params: reviewParams,
        body: decisionBody,
        response: { 200: reviewSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { outcome, points = null, text: words, ...named } = request.body;
      const act = actOf(principal, now());
      const { submission, item } = await findToReview(sql, principal, request.params, {
        ...named,
        at: act.at,
      });
      await demandStranger(sql, submission, act.subject);
      const self = await pointsAsGiven(questionnaire, tx, submission, item);
      const change = decideOnAppeal(item, { outcome, points, self }, act);
      const after = await changeItems(sql, [{ item, change }], act.at);
      const [changed = item] = after;
      const { submissionId, version, question, area } = item;
      const details = { outcome, points: changed.points ?? self };
      await addEntries(sql, [{ submissionId, version, question, kind: 'decision', words, details }], act);
      const to = [
        ...coordinatorsOf(submission.cityId),
        ...(item.judgedBy ? [{ subject: item.judgedBy }] : []),
      ];
      await tell(questionnaire, tx, submission, act, { notice: 'appeal-decided', to, area, question });
      return {
        status: 200,
        body: toReviewSummary(submission, changed, { showsAssignee: true }),
        audit: auditReviews(submission, [item], after, words),
      };
    }),
  );
}
