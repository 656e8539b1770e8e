/**
 * SQL that holds for evidence that a reply to an evaluator names: he reads it, and it stays. Names of columns are never taken
 * from outside. Pure.
 */
export const citedSql = (submission: string, item: string): string =>
  `EXISTS (SELECT FROM review_entries e WHERE e.submission_id = ${submission} AND e.kind = 'reply'
     AND e.details->'evidenceIds' ? ${item}::text)`;

/** SQL that holds for evidence that is never swept away: a version that was sent names it, or a reply. Pure. */
export const heldSql = (submission: string, item: string): string =>
  `(EXISTS (SELECT FROM evidence_sent h WHERE h.submission_id = ${submission} AND h.evidence_id = ${item})
     OR ${citedSql(submission, item)})`;
