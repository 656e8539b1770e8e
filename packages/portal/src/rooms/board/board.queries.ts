import { queryOptions } from '@tanstack/react-query';
import { membersQuery } from '../../facts/members.ts';

/** People of the own organisation who can be given a section to write. */
export const writersQuery = queryOptions({
  ...membersQuery,
  select: (members) =>
    members.filter(
      ({ roles, isDisabled }) =>
        !isDisabled && (roles.includes('city-coordinator') || roles.includes('contributor')),
    ),
});
