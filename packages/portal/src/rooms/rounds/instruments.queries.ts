import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';

/** Published versions of all instruments. */
export const instrumentsQuery = queryOptions({
  queryKey: ['instruments'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/instruments', { params: { query: { limit: 200, ...cursor } } })),
    ),
});
