import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import { dimensions } from '../benchmarks/member.ts';
import { roundStatisticsOf } from '../benchmarks/round-statistics.ts';
import { roundStatistics } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { disclose } from './disclose.ts';
import { openRound, roundParams } from './open-round.ts';
import { sendStored } from './send-stored.ts';

export function getRoundStatisticsRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId',
    {
      schema: {
        operationId: 'getRoundStatistics',
        tags: ['benchmarks'],
        summary:
          'Statistics of a round: one sample per origin, instrument and method version, on request by group',
        params: roundParams,
        querystring: z.strictObject({
          by: z.enum(dimensions).optional().describe('Adds the statistics of each group'),
        }),
        response: { 200: roundStatistics },
      },
    },
    async (request, reply) => {
      const round = await openRound(comparison, request.principal, request.params.roundId);
      const disclosureOf = await disclose(comparison, round);
      const { table, visibility } = round;
      const make = () => roundStatisticsOf(table, request.query.by, disclosureOf);
      return sendStored(comparison, request, reply, { dataVersion: table.dataVersion, visibility, make });
    },
  );
}
