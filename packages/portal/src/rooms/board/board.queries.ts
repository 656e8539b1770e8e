import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';

export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['board', id],
    queryFn: () => dataOf(api.GET('/api/v1/submissions/{id}/board', { params: { path: { id } } })),
  });

/** People of the own organisation who can be given a section to write. */
export const writersQuery = queryOptions({
  queryKey: ['members', 'writers'],
  queryFn: async () => {
    const members = await allPages((cursor) =>
      dataOf(api.GET('/api/v1/members', { params: { query: { limit: 200, ...cursor } } })),
    );
    return members.filter(
      ({ roles, isDisabled }) =>
        !isDisabled && (roles.includes('city-coordinator') || roles.includes('contributor')),
    );
  },
});
