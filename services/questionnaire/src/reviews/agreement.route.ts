import { code, uuid } from '@interlace/contracts';
import { type App, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { readJudged } from './agreement.store.ts';
import { agreementOf, driftOf, type VerdictPair } from './agreement.ts';
import { evaluatedCities } from './find-under-review.ts';
import { isRoundInSight } from './review-list.store.ts';

const share = z.number().nullable();
const agreement = z.object({
  pairs: z.int().meta({ description: 'Answers judged twice' }),
  agreement: share.meta({ description: 'Share of pairs with the same verdict' }),
  kappa: share.meta({ description: 'Cohen’s kappa of the verdicts; null where it is not defined' }),
  weightedKappa: share.meta({ description: 'Of the shares of points, weighted by the squared difference' }),
  alphaNominal: share.meta({ description: 'Krippendorff’s alpha of the verdicts' }),
  alphaOrdinal: share.meta({ description: 'Of the shares of points' }),
  alphaInterval: share,
  interval: z.object({ low: z.number(), high: z.number() }).nullable().meta({
    description: '95 % interval of alphaInterval, by bootstrap',
  }),
});
const drift = z.object({
  key: z.string().meta({ description: 'Account id, or the Monday of a week' }),
  verdicts: z.int(),
  meanShift: z.number().meta({ description: 'Mean of reviewed minus self, in shares of points, −1 to 1' }),
  flagged: z.boolean().meta({
    description: 'More than two standard errors from the median of all; never among fewer than three',
  }),
});
const roundAgreement = z
  .object({
    roundId: uuid,
    overall: agreement.meta({ id: 'Agreement' }),
    areas: z.array(agreement.extend({ area: code }).meta({ id: 'AreaAgreement' })),
    questions: z.array(agreement.extend({ question: code }).meta({ id: 'QuestionAgreement' })),
    drift: z.object({ evaluators: z.array(drift.meta({ id: 'Drift' })), weeks: z.array(drift) }),
  })
  .meta({ id: 'RoundAgreement' });

export function agreementRoute(app: App, { database: { pool }, now }: Questionnaire): void {
  app.get(
    '/api/v1/reviews/agreement',
    {
      schema: {
        operationId: 'getReviewAgreement',
        tags: ['reviews'],
        summary: 'How far blind second verdicts agree with the first in a round, and who drifts',
        querystring: z.strictObject({ round: uuid.describe('Id of the round') }),
        response: { 200: roundAgreement },
      },
    },
    async (request, reply) => {
      const roundId = request.query.round;
      const cities = await evaluatedCities(pool, request.principal, now());
      if (!(await isRoundInSight(pool, cities, roundId))) throw notFound('The round');
      const { pairs, corrections } = await readJudged(pool, cities, roundId);
      return sendTagged(request, reply, {
        roundId,
        overall: agreementOf(pairs),
        areas: grouped(pairs, 'area').map(([area, own]) => ({ area, ...agreementOf(own) })),
        questions: grouped(pairs, 'question').map(([question, own]) => ({ question, ...agreementOf(own) })),
        drift: { evaluators: driftOf(corrections, 'judgedBy'), weeks: driftOf(corrections, 'week') },
      });
    },
  );
}

const grouped = (pairs: readonly VerdictPair[], by: 'area' | 'question') =>
  [...Map.groupBy(pairs, (pair) => pair[by])].toSorted(([one], [other]) => (one < other ? -1 : 1));
