import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../api/all-pages.ts';
import { api } from '../api/api.ts';

/** Everybody of the organisation one works for. */
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/members', { params: { query: { limit: 200, ...cursor } } })),
    ),
});
