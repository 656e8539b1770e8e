import { type ApiKey, type ApiKeyUsage, dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';

const DAY_MS = 86_400_000;
/** How far back the platform tells of the use of a key. */
export const DAYS_SHOWN = 30;

export const keysQuery = queryOptions({
  queryKey: ['api-keys'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/api-keys', { params: { query: { limit: 200, ...cursor } } })),
    ),
});

export const usageQuery = (id: string) =>
  queryOptions({
    queryKey: ['api-keys', id, 'usage'],
    queryFn: () => dataOf(api.GET('/api/v1/api-keys/{id}/usage', { params: { path: { id } } })),
  });

/** What a key is good for now. Pure. */
export function stateOf(
  { revokedAt, expiresAt }: Pick<ApiKey, 'revokedAt' | 'expiresAt'>,
  now: Date,
): 'good' | 'expired' | 'revoked' {
  if (revokedAt !== null) return 'revoked';
  return new Date(expiresAt) > now ? 'good' : 'expired';
}

export interface DayOfUse {
  /** ISO 8601 day, UTC. */
  readonly day: string;
  readonly calls: number;
  readonly refusals: number;
}

/** Calls by day over all groups of routes, the earliest first; days without a call count none. Pure. */
export function callsByDay({ days }: Pick<ApiKeyUsage, 'days'>, now: Date): DayOfUse[] {
  const byDay = Map.groupBy(days, ({ day }) => day);
  return Array.from({ length: DAYS_SHOWN }, (_, index) => {
    const day = new Date(now.getTime() - (DAYS_SHOWN - 1 - index) * DAY_MS).toISOString().slice(0, 10);
    const used = byDay.get(day) ?? [];
    return {
      day,
      calls: used.reduce((sum, { calls }) => sum + calls, 0),
      refusals: used.reduce((sum, { refusals }) => sum + refusals, 0),
    };
  });
}
