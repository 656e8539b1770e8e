import type { App } from '@interlace/service-kit';
import { benchmarkOf } from '../benchmarks/benchmark.ts';
import { benchmark } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { disclose } from './disclose.ts';
import { cityIn, cityParams, openRound, originQuery } from './open-round.ts';
import { sendStored } from './send-stored.ts';

export function getBenchmarkRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId',
    {
      schema: {
        operationId: 'getBenchmark',
        tags: ['benchmarks'],
        summary:
          'The benchmark of a city: scorecard, sample, peers, ranks, strengths and weaknesses, published figures',
        params: cityParams,
        querystring: originQuery,
        response: { 200: benchmark },
      },
    },
    async (request, reply) => {
      const round = await openRound(comparison, request.principal, request.params.roundId);
      const { sample, member } = cityIn(round, request.params.cityId, request.query.origin);
      const { table, visibility } = round;
      const disclosureOf = await disclose(comparison, round);
      const make = () => benchmarkOf(table, sample, member, disclosureOf(sample));
      return sendStored(comparison, request, reply, { dataVersion: table.dataVersion, visibility, make });
    },
  );
}
