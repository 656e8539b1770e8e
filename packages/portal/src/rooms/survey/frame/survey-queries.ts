import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../../api/api.ts';

export const previousQuery = (id: string) =>
  queryOptions({
    queryKey: ['previous', id],
    queryFn: () => dataOf(api.GET('/api/v1/submissions/{id}/previous', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const cityQuery = (id: string) =>
  queryOptions({
    queryKey: ['cities', id],
    queryFn: () => dataOf(api.GET('/api/v1/cities/{id}', { params: { path: { id } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
