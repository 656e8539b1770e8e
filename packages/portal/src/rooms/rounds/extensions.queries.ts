import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';

/** What the own city, or the cities of the own networks, asked for in a round; the latest first. */
export const extensionsQuery = (roundId: string) =>
  queryOptions({
    queryKey: ['rounds', roundId, 'extensions'],
    queryFn: () =>
      allPages((cursor) =>
        dataOf(api.GET('/api/v1/extensions', { params: { query: { limit: 200, roundId, ...cursor } } })),
      ),
  });

/** Requests of all rounds that wait for an answer. */
export const waitingExtensionsQuery = queryOptions({
  queryKey: ['rounds', 'extensions', 'asked'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/extensions', { params: { query: { limit: 200, state: 'asked', ...cursor } } })),
    ),
});
