import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';
import { membersQuery } from '../../facts/members.ts';

/** How often a page in sight asks for new comments. */
const AGAIN_MS = 15_000;

export const threadsKey = (submissionId: string) => ['threads', submissionId] as const;

/** What is discussed about a submission, asked for again and again while the page is in sight. */
export const threadsQuery = (submissionId: string) =>
  queryOptions({
    queryKey: threadsKey(submissionId),
    queryFn: () =>
      allPages((cursor) =>
        dataOf(
          api.GET('/api/v1/submissions/{id}/threads', {
            params: { path: { id: submissionId }, query: { limit: 200, ...cursor } },
          }),
        ),
      ),
    refetchInterval: AGAIN_MS,
  });

/** Those a comment can call upon: people of the own organisation, for others would hear nothing. */
export const colleaguesQuery = queryOptions({ ...membersQuery, staleTime: 300_000 });
