import { dataOf } from '@interlace/api-client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import type { Role } from '../../session/session.ts';

const LARGEST_PAGE = 200;

/** The latest invitations; older ones are settled or expired. */
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: () => dataOf(api.GET('/api/v1/invitations', { params: { query: { limit: LARGEST_PAGE } } })),
});

interface Asked {
  readonly isOneself: boolean;
  readonly roles: readonly Role[];
  /** What the person in front of the page may give and take. */
  readonly grantable: readonly Role[];
}

/** What can be done about a member; the platform decides for itself again. Pure. */
export function possibleWith({ isOneself, roles, grantable }: Asked): { change: boolean; remove: boolean } {
  const isAllTheirs = grantable.length > 0 && roles.every((role) => grantable.includes(role));
  return { change: isAllTheirs && grantable.length > 1, remove: isOneself || isAllTheirs };
}
