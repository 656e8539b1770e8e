import { dataOf, type Notification } from '@interlace/api-client';
import { noticePath } from '@interlace/contracts/notice-path';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { Session } from '../../session/session.ts';

const PAGE = 30;

export const unreadQuery = queryOptions({
  queryKey: ['notifications', 'unread'],
  queryFn: () => dataOf(api.GET('/api/v1/notifications/unread-count')),
});

export const listQuery = (unreadOnly: boolean) =>
  infiniteQueryOptions({
    queryKey: ['notifications', 'list', unreadOnly],
    queryFn: ({ pageParam: cursor }) =>
      dataOf(
        api.GET('/api/v1/notifications', {
          params: {
            query: { limit: PAGE, unread: unreadOnly ? 'true' : 'false', ...(cursor && { cursor }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** The page on which one goes on from it: the same that a mail leads to. Pure. */
export const pathOf = (
  { kind, ...notice }: Notification,
  { principal }: Pick<Session, 'principal'>,
): string => noticePath({ kind, ...notice, isOfCity: principal.organisation.id === notice.cityId });

/** Of whatever day: those that were shown on one day stand together, the latest first. Pure. */
export function byDay<Told extends { readonly shownAt: string }>(
  told: readonly Told[],
  dayOf: (instant: string) => string,
): (readonly [string, readonly Told[]])[] {
  return [...Map.groupBy(told, ({ shownAt }) => dayOf(shownAt))];
}
