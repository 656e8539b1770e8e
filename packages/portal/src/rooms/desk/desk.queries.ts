import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';

/** The latest notifications one has not read. */
export const unreadListQuery = queryOptions({
  queryKey: ['notifications', 'unread-list'],
  queryFn: () =>
    dataOf(api.GET('/api/v1/notifications', { params: { query: { limit: 50, unread: 'true' } } })),
});

/** What others did in a survey since one last looked into it. */
export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['visit', id],
    queryFn: () => dataOf(api.GET('/api/v1/submissions/{id}/visits', { params: { path: { id } } })),
  });
