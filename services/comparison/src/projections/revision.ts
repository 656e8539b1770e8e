/**
 * Takes the next number of the projection's one counter of changes, as a CTE of the statement that makes the change. The
 * row stays locked until commit, so revisions become visible in their order.
 */
export const NEXT_REVISION = 'update edition set revision = revision + 1 returning revision';
