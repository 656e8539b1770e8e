/**
 * SQL that holds for evidence that a reply to an evaluator names: he reads it, and it stays. Names of columns are never taken
 * from outside. Pure.
 */
export const citedSql = (submission: string, item: string): string =>
  `EXISTS (SELECT FROM review_entries e WHERE e.submission_id = ${submission} AND e.kind = 'reply'
     AND e.details->'evidenceIds' ? ${item}::text)`;
