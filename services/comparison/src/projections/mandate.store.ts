import type { DataOf, mandateEndedV1, mandateGivenV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';

export async function giveMandate(
  sql: SqlExecutor,
  { mandateId, cityId, organisationId, kind }: DataOf<typeof mandateGivenV1>,
): Promise<void> {
  await sql.query('insert into mandate values ($1, $2, $3, $4) on conflict do nothing', [
    mandateId,
    cityId,
    organisationId,
    kind,
  ]);
}

/** Given and ended have the same key, so the end never comes first. */
export async function endMandate(
  sql: SqlExecutor,
  { mandateId, endedOn }: DataOf<typeof mandateEndedV1>,
): Promise<void> {
  await sql.query('update mandate set ended_on = $2 where mandate_id = $1', [mandateId, endedOn]);
}
