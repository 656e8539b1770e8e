import { ApiProblem, isPassing } from '@interlace/api-client';
import { QueryClient } from '@tanstack/react-query';

const MOST_TRIES = 3;

/** What is asked for waits for a lost connection, and is not asked again where the answer would be the same. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Without a network the service worker still answers with what was read last.
      networkMode: 'offlineFirst',
      retry: (failures, error) => failures < MOST_TRIES && isPassing(error),
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

export const isMissing = (error: unknown): boolean =>
  error instanceof ApiProblem && error.problem.status === 404;

/** What is not there, or cannot be: a page's address is all a read is made of, so one that is refused leads nowhere. */
export const isNowhere = (error: unknown): boolean =>
  isMissing(error) || (error instanceof ApiProblem && error.problem.status === 400);
export const isNotSignedIn = (error: unknown): boolean =>
  error instanceof ApiProblem && error.problem.status === 401;
