import { type App, command } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { actOf, demandStranger, findToReview, isLead } from './find-under-review.ts';
import { pointsAsGiven } from './points-as-given.ts';
import { auditReviews } from './review.audit.ts';
import { decideVerdict, demandTurn, demandVerdict } from './review.decide.ts';
import { reviewParams, reviewSummary, verdictBody } from './review.schema.ts';
import { changeItems } from './review.store.ts';
import { toReviewSummary } from './review.wire.ts';
import { coordinatorsOf, tell } from './review-notices.ts';
import { addEntries } from './review-thread.store.ts';

export function giveVerdictRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/reviews/:question/verdict',
    {
      schema: {
        operationId: 'giveVerdict',
        tags: ['reviews'],
        summary: 'Accept an answer, or correct its points with a reason; closes a query about it',
        description:
          'The city sees it at once. It can be revised until the city appeals or the results are released.',
        params: reviewParams,
        body: verdictBody,
        response: { 200: reviewSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { body, params } = request;
      const act = actOf(principal, now());
      const { submission, item } = await findToReview(sql, principal, params, { ...body, at: act.at });
      demandTurn(item, act.subject, isLead(principal));
      await demandStranger(sql, submission, act.subject);
      const { text: words = '' } = body;
      const verdict =
        body.verdict === 'corrected'
          ? { verdict: body.verdict, points: body.points, reason: body.reason }
          : {
              verdict: body.verdict,
              points: await pointsAsGiven(questionnaire, tx, submission, item),
              reason: null,
            };
      demandVerdict(verdict, item.attainable, words);
      const after = await changeItems(sql, [{ item, change: decideVerdict(item, verdict, act) }], act.at);
      const { submissionId, version, question, area } = item;
      await addEntries(
        sql,
        [{ submissionId, version, question, kind: 'verdict', words, details: verdict }],
        act,
      );
      if (item.state === 'queried' || item.state === 'answered') {
        const to = coordinatorsOf(submission.cityId);
        await tell(questionnaire, tx, submission, act, { notice: 'query-closed', to, area, question });
      }
      const [changed = item] = after;
      return {
        status: 200,
        body: toReviewSummary(submission, changed, { showsAssignee: true }),
        audit: auditReviews(submission, [item], after, words),
      };
    }),
  );
}
