import { type Benchmark, dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';
import type { Origin } from './origin.ts';

/** Places come a few seconds after the scores. */
const PENDING_MS = 3_000;

/** A city in a round, and which of its figures. */
export interface CityRound {
  readonly cityId: string;
  readonly roundId: string;
  readonly origin?: Origin;
}

const paramsOf = ({ cityId, roundId, origin }: CityRound) => ({
  path: { cityId, roundId },
  query: origin === undefined ? {} : { origin },
});
const keyOf = (kind: string, { cityId, roundId, origin }: CityRound) => [kind, roundId, cityId, origin ?? ''];

const isPending = ({ items }: Benchmark): boolean =>
  items.some(({ sample, peers }) =>
    [sample, peers].some(({ suppressed }) => suppressed?.code === 'rank-pending'),
  );

/** Where the city stands; read again while places are still being computed. */
export const benchmarkQuery = (at: CityRound) =>
  queryOptions({
    queryKey: keyOf('benchmark', at),
    queryFn: () =>
      dataOf(api.GET('/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}', { params: paramsOf(at) })),
    refetchInterval: ({ state }) => (state.data && isPending(state.data) ? PENDING_MS : false),
  });

/** The city since its round before. */
export const progressQuery = (at: CityRound) =>
  queryOptions({
    queryKey: keyOf('progress', at),
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/progress', { params: paramsOf(at) }),
      ),
  });

/** What the change of its index is made of. */
export const changesQuery = (at: CityRound) =>
  queryOptions({
    queryKey: keyOf('changes', at),
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/changes', { params: paramsOf(at) }),
      ),
  });

/** More than are shown, for a question may come with several better answers. */
const MOST_GAINS = 25;

export const gainsQuery = (at: CityRound) =>
  queryOptions({
    queryKey: keyOf('largest-gains', at),
    queryFn: () => {
      const { path, query } = paramsOf(at);
      const params = { path, query: { ...query, limit: MOST_GAINS } };
      return dataOf(api.GET('/api/v1/benchmarks/rounds/{roundId}/cities/{cityId}/largest-gains', { params }));
    },
  });

interface Figure {
  readonly submissionId: string;
  readonly version: number;
  readonly item: string;
}

/** How a figure came about. A version that was sent does not change; a review may. */
export const derivationQuery = ({ submissionId, version, item }: Figure) =>
  queryOptions({
    queryKey: ['derivation', submissionId, version, item],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/scores/{submissionId}/versions/{version}/derivation', {
          params: { path: { submissionId, version }, query: { item } },
        }),
      ),
  });

/** Scores one may look into: of the own city, of the cities of one's mandates, of an office's networks. */
export const scoresQuery = queryOptions({
  queryKey: ['scores'],
  queryFn: () =>
    allPages((cursor) => dataOf(api.GET('/api/v1/scores', { params: { query: { limit: 200, ...cursor } } }))),
});

/** Rounds with figures one may see, the latest first. */
export const scoredRoundsQuery = queryOptions({
  queryKey: ['benchmark-rounds'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/benchmarks/rounds', { params: { query: { limit: 200, ...cursor } } })),
    ),
});
