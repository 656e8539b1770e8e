import { code, problem } from '@interlace/contracts';
import { type App, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import { sees } from '../benchmarks/visibility.ts';
import type { Comparison } from '../comparison.ts';
import { itemAsked } from '../routes/item-asked.ts';
import { mayReadAnswers } from '../routes/open-answers.ts';
import { cityIn, cityParams, idParam, openRound, originQuery } from '../routes/open-round.ts';
import { sendStored } from '../routes/send-stored.ts';
import { explanationBody } from './explanation-body.ts';
import { sideOf } from './open-side.ts';
import { explanation } from './wire.ts';

const query = z.strictObject({
  ...originQuery.shape,
  against: idParam.describe('Id of the other city, in the same sample'),
  item: code.optional().describe('Code of an indicator or composite; without it the headline'),
});

const INDICATORS_ONLY =
  'Single questions are told only to those who may read the answers of both cities; the parts are indicators.';

export function getDifferencesRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/differences',
    {
      schema: {
        operationId: 'explainDifference',
        tags: ['explanations'],
        summary: 'Why the score of a city is not that of another: by question, or by indicator alone',
        params: cityParams,
        querystring: query,
        response: { 200: explanation, 409: problem },
      },
    },
    async (request, reply) => {
      const { principal, params } = request;
      const { against, item: asked, origin } = request.query;
      const { table, visibility } = await openRound(comparison, principal, params.roundId);
      const { sample, member } = cityIn({ table, visibility }, params.cityId, origin);
      const other = sees(visibility, against) ? sample.member(against) : undefined;
      if (!other) throw notFound('The city in this round');
      const rights = await Promise.all(
        [params.cityId, against].map((city) =>
          mayReadAnswers(comparison, principal, { roundId: params.roundId, cityId: city }),
        ),
      );
      const level = rights.every(Boolean) ? 'questions' : 'indicators';
      const [from, to] = await Promise.all([
        sideOf(comparison, other.score),
        sideOf(comparison, member.score),
      ]);
      const { code: item } = itemAsked(to.instrument, asked, 'item');
      const dataVersion = fingerprint([table.dataVersion, level]).slice(0, 32);
      const make = () =>
        explanationBody({
          from: { table, member: other },
          to: { table, member },
          explained: { item, from, to, level },
          says: level === 'indicators' ? [INDICATORS_ONLY] : [],
          dataVersion,
        });
      return sendStored(comparison, request, reply, { dataVersion, visibility, make });
    },
  );
}
