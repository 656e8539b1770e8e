import { code, correctionReasons, uuid } from '@interlace/contracts';
import { type App, command, DomainError, notFound, uuidv7 } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { findToValidate } from '../submissions/find-in-sight.ts';
import { holdBlindReview, keepBlindVerdict, keepSample, readTwiceJudged } from './blind-review.store.ts';
import { drawSample } from './draw-sample.decide.ts';
import { actOf, demandStranger, evaluatedCities } from './find-under-review.ts';
import { auditGiven, barredFrom, tellAssigned } from './given-reviews.ts';
import { demandUnderReview, demandVerdict } from './review.decide.ts';
import { accountId, requiredWords, reviewParams, reviewSummary, seen, words } from './review.schema.ts';
import { readItems } from './review.store.ts';
import { masked, toReviewSummary } from './review.wire.ts';
import { allHeld, isRoundInSight, listBlindWaiting, listItems } from './review-list.store.ts';

const sampleBody = z
  .strictObject({
    roundId: uuid,
    rule: z
      .union([
        z.strictObject({ share: z.number().gt(0).max(1) }),
        z.strictObject({ number: z.int().min(1).max(1_000) }),
      ])
      .meta({ description: 'Of each area: a share, rounded up, or a number' }),
    evaluators: z
      .array(accountId)
      .min(1)
      .max(100)
      .meta({ description: 'Account ids of those who judge blind' }),
    seed: z
      .int()
      .min(0)
      .max(Number.MAX_SAFE_INTEGER)
      .optional()
      .meta({ description: 'The same seed draws the same from the same answers; left out: one is made' }),
  })
  .meta({ id: 'SampleDraw' });

const sample = z
  .object({
    id: uuid,
    roundId: uuid,
    seed: z.int(),
    items: z.array(z.object({ submissionId: uuid, question: code, area: code, subject: z.string() })),
  })
  .meta({ id: 'ReviewSample' });

export function drawSampleRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/reviews/samples',
    {
      schema: {
        operationId: 'drawReviewSample',
        tags: ['reviews'],
        summary: 'Draw answers of a round that a second evaluator judges without sight of the first verdict',
        body: sampleBody,
        response: { 201: sample },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { roundId, rule, evaluators } = request.body;
      const act = actOf(principal, now());
      const cities = await evaluatedCities(sql, principal, act.at);
      if (!(await isRoundInSight(sql, cities, roundId))) throw notFound('The round');
      const seed = request.body.seed ?? act.at.getTime();
      const listed = await listItems(sql, {
        ...{ cities, subject: act.subject, all: true, roundId },
        ...allHeld,
      });
      const twice = await readTwiceJudged(sql, roundId);
      // What the city corrected meanwhile would not be the same to both; a drawn answer is drawn once.
      const items = listed.filter(
        ({ submissionId, question, correctedAnswer }) =>
          correctedAnswer === null && !twice.has(`${submissionId} ${question}`),
      );
      const subjects = [...new Set(evaluators)].toSorted();
      const isBarred = await barredFrom(sql, items, subjects);
      const drawn = drawSample(items, rule, { seed, subjects, isBarred });
      const id = uuidv7(act.at);
      const { organisationId, at, subject } = act;
      const rows = drawn.map(({ item, subject: second }) => {
        const { submissionId, version, question } = item;
        return { submissionId, version, question, subject: second };
      });
      await keepSample(sql, { id, roundId, organisationId, seed, rule, at, subject }, rows);
      await tellAssigned(questionnaire, tx, act, drawn);
      const shown = drawn.map(({ item: { submissionId, question, area }, subject: second }) => {
        return { submissionId, question, area, subject: second };
      });
      return {
        status: 201,
        body: { id, roundId, seed, items: shown },
        audit: auditGiven(roundId, drawn) ?? undefined,
      };
    }),
  );
}

export function listBlindReviewsRoute(app: App, { database: { pool }, now }: Questionnaire): void {
  app.get(
    '/api/v1/reviews/blind',
    {
      schema: {
        operationId: 'listBlindReviews',
        tags: ['reviews'],
        summary: 'Answers that wait for your blind verdict; nothing of the first review is shown',
        response: { 200: z.object({ items: z.array(reviewSummary) }) },
      },
    },
    async (request, reply) => {
      const { principal } = request;
      const rows = await listBlindWaiting(
        pool,
        await evaluatedCities(pool, principal, now()),
        principal.subject,
      );
      const items = rows.map((row) => toReviewSummary(row, masked(row, row.sentAt), { showsAssignee: true }));
      return sendTagged(request, reply, { items });
    },
  );
}

const { version } = seen;
const blindBody = z
  .discriminatedUnion('verdict', [
    z.strictObject({ verdict: z.literal('accepted'), text: words.optional(), version }),
    z.strictObject({
      verdict: z.literal('corrected'),
      points: z.number().min(0).max(1_000_000),
      reason: z.enum(correctionReasons),
      text: requiredWords,
      version,
    }),
  ])
  .meta({ id: 'BlindVerdict' });

export function giveBlindVerdictRoute(app: App, { database, now }: Questionnaire): void {
  app.post(
    '/api/v1/submissions/:id/reviews/:question/blind-verdict',
    {
      schema: {
        operationId: 'giveBlindVerdict',
        tags: ['reviews'],
        summary:
          'Give the blind second verdict you were drawn for; it measures agreement and changes no score',
        params: reviewParams,
        body: blindBody,
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { id, question } = request.params;
      const { body } = request;
      const act = actOf(principal, now());
      const submission = await findToValidate(sql, principal, id, act.at, 'to-save');
      const place = { submissionId: submission.id, version: body.version, question };
      demandUnderReview(submission, body.version);
      const blind = await holdBlindReview(sql, place);
      if (blind?.subject !== act.subject)
        throw refused('You were not drawn for a second verdict on this answer.');
      if (blind.judgedAt) throw refused('You gave your blind verdict on this answer.');
      await demandStranger(sql, submission, act.subject);
      const [item] = await readItems(sql, { ...place, questions: [question] });
      if (!item) throw notFound('The review');
      const { text = '' } = body;
      const verdict =
        body.verdict === 'corrected'
          ? { verdict: body.verdict, points: body.points, reason: body.reason }
          : { verdict: body.verdict, points: item.selfPoints, reason: null };
      demandVerdict(verdict, item.attainable, text);
      await keepBlindVerdict(sql, place, verdict, { words: text, at: act.at });
      // No matter of the city: it changes nothing of its results.
      const audit = {
        object: { kind: 'submission', id: submission.id },
        after: { question, blind: verdict },
      };
      return { status: 204, audit };
    }),
  );
}

const refused = (detail: string) => new DomainError('review-state-conflict', detail);
