import { code, country, instant, uuid } from '@interlace/contracts';
import { type App, command, DomainError, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire, QuestionnaireTx } from '../questionnaire.ts';
import { distribute } from './distribute.decide.ts';
import { actOf, evaluatedCities, isLead } from './find-under-review.ts';
import { auditGiven, barredFrom, type GivenItems, tellAssigned } from './given-reviews.ts';
import { accountId } from './review.schema.ts';
import { changeItems } from './review.store.ts';
import { type Act, reviewStates } from './review.ts';
import { allHeld, isRoundInSight, type ListedItem, listItems } from './review-list.store.ts';

const ref = z.object({ submissionId: uuid, question: code });

const reviewer = z
  .strictObject({
    subject: accountId.meta({ description: 'Account id of an evaluator of your organisation' }),
    countries: z
      .array(country)
      .max(60)
      .default([])
      .meta({ description: 'Whose cities come to this person first' }),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}$/, 'ISO 639, lower-case'))
      .max(60)
      .default([])
      .meta({ description: 'Cities of a country where this is the first language come next' }),
  })
  .meta({ id: 'Reviewer' });

const assignmentBody = z
  .strictObject({
    roundId: uuid,
    cityIds: z.array(uuid).min(1).max(500).optional().meta({ description: 'These cities alone' }),
    areas: z.array(code).min(1).max(100).optional().meta({ description: 'These areas alone' }),
    reassign: z
      .boolean()
      .default(false)
      .meta({ description: 'Also what somebody has and has not judged yet' }),
    evaluators: z
      .array(reviewer)
      .min(1)
      .max(100)
      .refine(
        (all) => new Set(all.map(({ subject }) => subject)).size === all.length,
        'names an account twice',
      ),
    dueAt: instant.optional().meta({ description: 'Until when verdicts are wanted' }),
  })
  .meta({ id: 'ReviewAssignment' });

const assigned = z
  .object({
    items: z.array(ref.extend({ assignee: z.string() })),
    left: z
      .array(ref)
      .meta({ description: 'What none of the evaluators may review: they wrote for the city' }),
  })
  .meta({ id: 'AssignedReviews' });

export function assignReviewsRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/reviews/assignments',
    {
      schema: {
        operationId: 'assignReviews',
        tags: ['reviews'],
        summary: 'Give open reviews of a round to evaluators, by country, language and load',
        description:
          'An area of a city goes to one person. Nobody gets a city he wrote for; a declared tie has ended the mandate.',
        body: assignmentBody,
        response: { 200: assigned },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { evaluators, reassign, dueAt, ...filter } = request.body;
      const act = actOf(principal, now());
      const cities = await evaluatedCities(sql, principal, act.at);
      if (!(await isRoundInSight(sql, cities, filter.roundId))) throw notFound('The round');
      const items = await listItems(sql, {
        ...{ cities, subject: act.subject, all: true, ...filter },
        states: reviewStates.filter((state) => state === 'open' || (reassign && state === 'answered')),
        ...(!reassign && { assignee: null }),
        ...allHeld,
      });
      const subjects = evaluators.map(({ subject }) => subject);
      const isBarred = await barredFrom(sql, items, subjects);
      const { given, left } = distribute(items, evaluators, isBarred);
      await give(questionnaire, tx, act, given, dueAt);
      const refOf = ({ submissionId, question }: ListedItem) => ({ submissionId, question });
      const body = {
        items: given.map(({ item, subject }) => ({ ...refOf(item), assignee: subject })),
        left: left.map(refOf),
      };
      return { status: 200, body, audit: auditGiven(filter.roundId, given) };
    }),
  );
}

const handOverBody = z
  .strictObject({
    items: z
      .array(z.strictObject({ submissionId: uuid, question: code }))
      .min(1)
      .max(500),
    to: accountId.meta({ description: 'Account id of a colleague' }),
  })
  .meta({ id: 'HandOver' });

export function handOverReviewsRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    '/api/v1/reviews/hand-overs',
    {
      schema: {
        operationId: 'handOverReviews',
        tags: ['reviews'],
        summary: 'Hand reviews you have, or nobody has, to a colleague; a review lead hands over anybody’s',
        body: handOverBody,
        response: { 200: z.object({ items: z.array(ref) }).meta({ id: 'HandedOver' }) },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { items: wanted, to } = request.body;
      const act = actOf(principal, now());
      const cities = await evaluatedCities(sql, principal, act.at);
      const names = new Set(
        wanted.map(({ submissionId, question }) => `${submissionId.toLowerCase()} ${question}`),
      );
      const mine = await listItems(sql, {
        ...{ cities, subject: act.subject, all: isLead(principal) },
        ...allHeld,
      });
      const items = mine.filter(({ submissionId, question }) => names.has(`${submissionId} ${question}`));
      if (items.length < names.size) throw notFound('One of the reviews');
      const isBarred = await barredFrom(sql, items, [to]);
      if (items.some(({ cityId }) => isBarred(to, cityId)))
        throw new DomainError('own-city', 'Whoever wrote answers of a city does not review them.');
      const given = items.map((item) => ({ item, subject: to }));
      await give(questionnaire, tx, act, given);
      const body = { items: items.map(({ submissionId, question }) => ({ submissionId, question })) };
      return { status: 200, body, audit: auditGiven(null, given) };
    }),
  );
}

/** Writes who has them, and tells each person once for each city. */
async function give(
  questionnaire: Questionnaire,
  tx: QuestionnaireTx,
  act: Act,
  given: GivenItems,
  dueAt?: string,
): Promise<void> {
  const due = dueAt === undefined ? {} : { dueAt: new Date(dueAt) };
  const changes = given.map(({ item, subject: assignee }) => ({ item, change: { assignee, ...due } }));
  await changeItems(questionnaire.database.sql(tx), changes, act.at);
  await tellAssigned(questionnaire, tx, act, given, dueAt);
}
