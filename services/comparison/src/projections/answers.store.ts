import type { DataOf, submissionSubmittedV1, submissionWithdrawnV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';

/** Keeps the answers of a version; the first telling counts. */
export async function writeAnswers(
  sql: SqlExecutor,
  { submissionId, submissionVersion, answers }: DataOf<typeof submissionSubmittedV1>,
): Promise<void> {
  await sql.query('insert into answers values ($1, $2, $3) on conflict do nothing', [
    submissionId,
    submissionVersion,
    JSON.stringify(answers),
  ]);
}

/** What a city withdrew is not kept. */
export async function dropAnswers(
  sql: SqlExecutor,
  { submissionId }: DataOf<typeof submissionWithdrawnV1>,
): Promise<void> {
  await sql.query('delete from answers where submission_id = $1', [submissionId]);
}
