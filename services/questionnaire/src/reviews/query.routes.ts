import { instant } from '@interlace/contracts';
import { type App, command, DomainError } from '@interlace/service-kit';
import { z } from 'zod';
import { demandOwnSections } from '../assignments/own-sections.ts';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { readSentAnswers } from '../submissions/answer.store.ts';
import { factOf, factsOf } from '../submissions/answer.ts';
import type { SubmissionInRound } from '../submissions/submission.ts';
import { demandSoundCorrection, effectiveAnswers } from './effective-answers.ts';
import { actOf, demandStranger, findOwnReview, findToReview, isLead } from './find-under-review.ts';
import { auditReviews } from './review.audit.ts';
import { decideQuery, decideReply, demandTurn } from './review.decide.ts';
import { replyBody, requiredWords, reviewParams, reviewSummary, seen } from './review.schema.ts';
import { changeItems, readItems } from './review.store.ts';
import type { ReviewItem } from './review.ts';
import { toReviewSummary } from './review.wire.ts';
import { coordinatorsOf, reviewersOf, tell } from './review-notices.ts';
import { addEntries, readEvidenceOf } from './review-thread.store.ts';

const queryBody = z
  .strictObject({
    text: requiredWords,
    dueAt: instant.meta({
      description: 'Until when the city replies; after it a verdict can be given without',
    }),
    ...seen,
  })
  .meta({ id: 'QueryInput' });

export function openQueryRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/reviews/:question/query',
    {
      schema: {
        operationId: 'openQuery',
        tags: ['reviews'],
        summary: 'Ask the city about an answer, until a day; a verdict closes the query',
        params: reviewParams,
        body: queryBody,
        response: { 200: reviewSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { text: words, dueAt, ...named } = request.body;
      const act = actOf(principal, now());
      const { submission, item } = await findToReview(sql, principal, request.params, {
        ...named,
        at: act.at,
      });
      demandTurn(item, act.subject, isLead(principal));
      await demandStranger(sql, submission, act.subject);
      const after = await changeItems(
        sql,
        [{ item, change: decideQuery(item, new Date(dueAt), act) }],
        act.at,
      );
      const { submissionId, version, question, area } = item;
      const entry = { submissionId, version, question, kind: 'query' as const, words, details: { dueAt } };
      await addEntries(sql, [entry], act);
      const to = coordinatorsOf(submission.cityId);
      await tell(questionnaire, tx, submission, act, {
        notice: 'query-opened',
        to,
        area,
        question,
        dueAt: new Date(dueAt),
      });
      const [changed = item] = after;
      return {
        status: 200,
        body: toReviewSummary(submission, changed, { showsAssignee: true }),
        audit: auditReviews(submission, [item], after, words),
      };
    }),
  );
}

export function replyToQueryRoute(app: App, questionnaire: Questionnaire): void {
  const { database, library, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/reviews/:question/reply',
    {
      schema: {
        operationId: 'replyToQuery',
        tags: ['reviews'],
        summary: 'Reply to a query with words, evidence or a corrected answer; what was sent stays as it is',
        params: reviewParams,
        body: replyBody,
        response: { 200: reviewSummary },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { text: words, links, evidenceIds, answer, ...named } = request.body;
      const act = actOf(principal, now());
      const { submission, item } = await findOwnReview(sql, principal, request.params, named);
      const instrument = await library.get(tx, submission.instrument);
      const section = { submissionId: submission.id, instrument };
      await demandOwnSections(sql, principal, section, [item.question]);
      await demandEvidence(sql, submission.id, evidenceIds);
      const corrected = answer ? factOf(answer) : null;
      const change = decideReply(item, corrected);
      if (corrected) await demandFits(questionnaire, tx, submission, item, corrected);
      const after = await changeItems(sql, [{ item, change }], act.at);
      const { submissionId, version, question, area } = item;
      const details = { links, evidenceIds, ...(answer && { answer }) };
      await addEntries(sql, [{ submissionId, version, question, kind: 'reply', words, details }], act);
      const to = reviewersOf(item);
      await tell(questionnaire, tx, submission, act, { notice: 'query-answered', to, area, question });
      const [changed = item] = after;
      return {
        status: 200,
        body: toReviewSummary(submission, changed, { showsAssignee: false }),
        audit: auditReviews(submission, [item], after, words),
      };
    }),
  );
}

async function demandFits(
  { database, library }: Questionnaire,
  tx: QuestionnaireTx,
  { id, version, instrument: reference }: SubmissionInRound,
  { question }: ReviewItem,
  corrected: ReturnType<typeof factOf>,
): Promise<void> {
  const sql = database.sql(tx);
  const instrument = await library.get(tx, reference);
  const sent = factsOf(await readSentAnswers(sql, id, version));
  const items = await readItems(sql, { submissionId: id, version });
  demandSoundCorrection(instrument, effectiveAnswers(instrument, sent, items), question, corrected);
}

/** @throws DomainError `invalid-request` for what is no evidence of the submission */
async function demandEvidence(
  sql: Parameters<typeof readEvidenceOf>[0],
  submissionId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const known = await readEvidenceOf(sql, submissionId, ids);
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown < 0) return;
  const reason = 'is no evidence of this submission';
  throw new DomainError('invalid-request', `${ids[unknown]} ${reason}.`, {
    invalidParams: [{ name: `/evidenceIds/${unknown}`, code: 'unknown-evidence', reason }],
  });
}
