import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';

/** Places come a few seconds after the scores. */
const PENDING_MS = 3_000;

/** Cities with figures in a round, as far as one may see them. */
export const comparableCitiesQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['ranked-cities', roundId],
    queryFn: () =>
      allPages((cursor) =>
        dataOf(
          api.GET('/api/v1/benchmarks/rounds/{roundId}/cities', {
            params: { path: { roundId }, query: { limit: 200, ...cursor } },
          }),
        ),
      ),
    enabled: roundId !== '',
  });

/** Two to four cities of a round, side by side; read again while places are still being computed. */
export const comparisonQuery = (roundId: string, cities: readonly string[]) =>
  queryOptions({
    queryKey: ['comparison', roundId, ...cities],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/benchmarks/rounds/{roundId}/comparison', {
          params: { path: { roundId }, query: { city: [...cities] } },
        }),
      ),
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ values }) =>
        values.some(({ suppressed }) => suppressed?.code === 'rank-pending'),
      )
        ? PENDING_MS
        : false,
  });

/** What all cities of a round have, for the background of a comparison. */
export const statisticsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['round-statistics', roundId],
    queryFn: () => dataOf(api.GET('/api/v1/benchmarks/rounds/{roundId}', { params: { path: { roundId } } })),
  });

interface Pair {
  readonly roundId: string;
  readonly cityId: string;
  readonly against: string;
  readonly item: string;
  readonly origin: 'submitted' | 'validated' | 'illustrative';
}

/** Why the score of a city is not that of another. */
export const differenceQuery = ({ roundId, cityId, against, item, origin }: Pair) =>
  queryOptions({
    queryKey: ['difference', roundId, cityId, against, item, origin],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/differences', {
          params: { path: { roundId, cityId }, query: { against, item, origin } },
        }),
      ),
  });
