import type { SqlExecutor } from '@interlace/event-bus';
import { type Told, told } from '../benchmarks/guarded-disclosure.ts';

/** What was told of a sample, as of which of its data. */
export interface ToldSample {
  readonly version: string;
  readonly told: Told;
}

/** Holds the row until commit: two instances must not tell different parts at the same time. */
export async function holdTold(sql: SqlExecutor, roundId: string, sample: string): Promise<ToldSample> {
  await sql.query(`insert into release.disclosure values ($1, $2, '', '{}') on conflict do nothing`, [
    roundId,
    sample,
  ]);
  const [row] = await sql.query<{ version: string; told: unknown }>(
    'select version, told from release.disclosure where round_id = $1 and sample = $2 for update',
    [roundId, sample],
  );
  return { version: row?.version ?? '', told: told.parse(row?.told ?? {}) };
}

export async function keepTold(
  sql: SqlExecutor,
  roundId: string,
  sample: string,
  { version, told: known }: ToldSample,
): Promise<void> {
  await sql.query(
    'update release.disclosure set version = $3, told = $4 where round_id = $1 and sample = $2',
    [roundId, sample, version, JSON.stringify(known)],
  );
}
