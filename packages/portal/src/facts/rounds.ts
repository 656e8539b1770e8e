import { dataOf, type Round, type Submission } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../api/all-pages.ts';
import { api } from '../api/api.ts';

/** Rounds of the networks one belongs to, or all there are. */
export const roundsQuery = (whose: 'mine' | 'all') =>
  queryOptions({
    queryKey: ['rounds', whose],
    queryFn: () =>
      allPages((cursor) =>
        dataOf(
          api.GET('/api/v1/rounds', {
            params: { query: { limit: 200, ...(whose === 'mine' && { mine: 'true' as const }), ...cursor } },
          }),
        ),
      ),
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['rounds', id],
    queryFn: () => dataOf(api.GET('/api/v1/rounds/{id}', { params: { path: { id } } })),
  });

/** Submissions one may look into: of the own city, and of the cities of one's mandates. */
export const submissionsQuery = queryOptions({
  queryKey: ['submissions'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/submissions', { params: { query: { limit: 200, ...cursor } } })),
    ),
});

export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id],
    queryFn: () => dataOf(api.GET('/api/v1/submissions/{id}', { params: { path: { id } } })),
  });

/** The sections of a submission of one's own city: who writes each, until when, and how far it has come. */
export const boardQuery = (id: string) =>
  queryOptions({
    queryKey: ['board', id],
    queryFn: () => dataOf(api.GET('/api/v1/submissions/{id}/board', { params: { path: { id } } })),
  });

/** Until when a round lasts for a city: its own deadline, an extension counted; for others that of the round. Pure. */
export const deadlineOf = ({
  deadlineForMe,
  closedAt,
  closesAt,
}: Pick<Round, 'deadlineForMe' | 'closedAt' | 'closesAt'>): string => deadlineForMe ?? closedAt ?? closesAt;

/** Whether answers can be written. Pure. */
export const isOpen = ({ state }: Pick<Submission, 'state'>): boolean =>
  state === 'draft' || state === 'reopened';
