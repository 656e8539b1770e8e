import { problem } from '@interlace/contracts';
import { type App, DomainError } from '@interlace/service-kit';
import { z } from 'zod';
import { compareCities } from '../benchmarks/city-comparison.ts';
import { cityComparison } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { cityIn, idParam, type OpenRound, openRound, originQuery, roundParams } from './open-round.ts';
import { sendStored } from './send-stored.ts';

const query = z.strictObject({
  ...originQuery.shape,
  city: z
    .preprocess(
      // A parameter given once comes as text.
      (given) => (typeof given === 'string' ? [given] : given),
      z
        .array(idParam)
        .min(2)
        .max(4)
        .refine((cities) => new Set(cities).size === cities.length, 'names a city twice'),
    )
    .describe('Two to four cities, the parameter repeated; differences are to the first'),
});

export function compareCitiesRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/comparison',
    {
      schema: {
        operationId: 'compareCities',
        tags: ['benchmarks'],
        summary: 'Two to four cities side by side, by composite and indicator',
        params: roundParams,
        querystring: query,
        response: { 200: cityComparison, 409: problem },
      },
    },
    async (request, reply) => {
      const round = await openRound(comparison, request.principal, request.params.roundId);
      const { sample, members } = citiesOfOneSample(round, request.query);
      const { table, visibility } = round;
      const make = () => compareCities(table, sample, members);
      return sendStored(comparison, request, reply, { dataVersion: table.dataVersion, visibility, make });
    },
  );
}

/** The strongest sample that holds all the cities. @throws DomainError `not-comparable` where there is none. */
function citiesOfOneSample(round: OpenRound, { city, origin }: z.infer<typeof query>) {
  for (const cityId of city) cityIn(round, cityId, origin);
  const sample = round.table.samples.find(
    (one) => (origin === undefined || one.origin === origin) && city.every((cityId) => one.member(cityId)),
  );
  if (!sample)
    throw new DomainError('not-comparable', 'The cities have no origin and method version in common.');
  return { sample, members: city.flatMap((cityId) => sample.member(cityId) ?? []) };
}
