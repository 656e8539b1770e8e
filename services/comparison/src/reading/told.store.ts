import type { SqlExecutor } from '@interlace/event-bus';
import { type Told, told } from '../benchmarks/guarded-disclosure.ts';

/** What was told of a round, as of which of its data. */
export interface ToldRound {
  readonly version: string;
  readonly told: Told;
}

/** Holds the row until commit: two instances must not tell different parts at the same time. */
export async function holdTold(sql: SqlExecutor, roundId: string): Promise<ToldRound> {
  await sql.query(`insert into release.disclosure values ($1, '', '{}') on conflict do nothing`, [roundId]);
  const [row] = await sql.query<{ version: string; told: unknown }>(
    'select version, told from release.disclosure where round_id = $1 for update',
    [roundId],
  );
  return { version: row?.version ?? '', told: told.parse(row?.told ?? {}) };
}

export async function keepTold(sql: SqlExecutor, roundId: string, known: ToldRound): Promise<void> {
  await sql.query('update release.disclosure set version = $2, told = $3 where round_id = $1', [
    roundId,
    known.version,
    JSON.stringify(known.told),
  ]);
}
