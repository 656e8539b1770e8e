import { code, instant, uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { evaluatedCities, isLead } from './find-under-review.ts';
import { reviewSummary } from './review.schema.ts';
import { reviewStates } from './review.ts';
import { toReviewSummary } from './review.wire.ts';
import { listItems, type ReviewSort, reviewSorts } from './review-list.store.ts';

const position = z.object({ key: z.string(), submissionId: uuid, question: z.string() });
const orders = reviewSorts.flatMap((sort) => [sort, `-${sort}` as const]);

const query = cursorQuery.extend({
  cityId: uuid.optional().describe('Answers of this city alone'),
  roundId: uuid.optional().describe('Answers in this round alone'),
  area: code.optional().describe('Answers of this area alone'),
  state: z.enum(reviewStates).optional().describe('Reviews in this state alone'),
  assignee: z
    .union([z.enum(['me', 'nobody']), uuid])
    .optional()
    .describe('`me`, `nobody` or an account id'),
  dueBefore: instant.optional().describe('Due before this moment'),
  sinceBefore: instant.optional().describe('In their state since before this moment: the older ones'),
  sort: z
    .enum(orders as [ReviewSort, ...(ReviewSort | `-${ReviewSort}`)[]])
    .default('since')
    .describe('Since when in its state, due, area, city or state; `-` before it turns the order round'),
});

export function listReviewsRoute(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/reviews',
    {
      schema: {
        operationId: 'listReviews',
        tags: ['reviews'],
        summary:
          'Your work list: reviews of the cities you evaluate, yours and nobody’s; a review lead sees all',
        querystring: query,
        response: { 200: page(reviewSummary) },
      },
    },
    async (request, reply) => {
      const { limit, cursor, sort, assignee, cityId, area, state, ...filter } = request.query;
      const { subject } = request.principal;
      const rows = await listItems(database.pool, {
        cities: await evaluatedCities(database.pool, request.principal, now()),
        subject,
        all: isLead(request.principal),
        ...filter,
        ...(cityId && { cityIds: [cityId] }),
        ...(area && { areas: [area] }),
        ...(state && { states: [state] }),
        ...(assignee && { assignee: assignee === 'nobody' ? null : assignee === 'me' ? subject : assignee }),
        sort: sort.replace('-', '') as ReviewSort,
        descending: sort.startsWith('-'),
        after: decodeCursor(cursor, position),
        take: limit + 1,
      });
      return sendTagged(
        request,
        reply,
        toPage(
          rows,
          limit,
          ({ key, submissionId, question }) => ({ key, submissionId, question }),
          (row) => toReviewSummary(row, row, { showsAssignee: true }),
        ),
      );
    },
  );
}
