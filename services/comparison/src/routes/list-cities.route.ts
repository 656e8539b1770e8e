import { code } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import {
  type CitySort,
  cityListHead,
  cityPage,
  hasItem,
  listedCityOf,
  positionOf,
} from '../benchmarks/city-list.ts';
import { sees } from '../benchmarks/visibility.ts';
import { type CityList, cityList } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { type DisclosureOf, disclose } from './disclose.ts';
import { itemUnknown, type OpenRound, openRound, originQuery, roundParams } from './open-round.ts';
import { sendStored } from './send-stored.ts';

const query = z.strictObject({
  ...cursorQuery.shape,
  ...originQuery.shape,
  sort: code
    .default('name')
    .describe('`name`, or the code of a composite or indicator: best first, without a score last'),
});
/** The sort stands in the cursor, so that it cannot be carried over to another order. */
const positionIn = (sort: string) =>
  z.tuple([z.literal(sort), sort === 'name' ? z.string() : z.number(), z.string()]);

export function listCitiesRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/cities',
    {
      schema: {
        operationId: 'listRankedCities',
        tags: ['benchmarks'],
        summary: 'Cities of a round with composites and ranks, by name or by any item',
        params: roundParams,
        querystring: query,
        response: { 200: cityList },
      },
    },
    async (request, reply) => {
      const round = await openRound(comparison, request.principal, request.params.roundId);
      const { dataVersion } = round.table;
      const disclosureOf = await disclose(comparison, round);
      const make = () => listPage(round, request.query, disclosureOf);
      return sendStored(comparison, request, reply, { dataVersion, visibility: round.visibility, make });
    },
  );
}

function listPage(
  { table, visibility }: OpenRound,
  { sort: by, cursor, limit, origin }: z.infer<typeof query>,
  disclosureOf: DisclosureOf,
): CityList {
  const after = decodeCursor(cursor, positionIn(by));
  const sample = table.sample(origin);
  const head = cityListHead(table, sample);
  if (!sample) return { ...head, items: [], nextCursor: null };
  if (by !== 'name' && !hasItem(sample, by)) throw itemUnknown(by);
  const sort: CitySort = by === 'name' ? by : { item: by };
  const disclosure = disclosureOf(sample);
  const all = visibility.kind === 'everything';
  const members = all
    ? cityPage(sample, { sort, after: after && [after[1], after[2]], limit })
    : [...sample.members].filter(({ score }) => sees(visibility, score.cityId));
  const page = toPage(
    members,
    limit,
    (member) => [by, ...positionOf(member, sort)],
    (member) => listedCityOf(table, sample, sort, member, disclosure),
  );
  return { ...head, ...page };
}
