import type { ScoredQuestion } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { SampleIdentity } from '../benchmarks/sample.ts';
import type { FactorRecord } from './factors.ts';
import type { ItemDoubt } from './place-doubt.ts';

/** Names a run: the sample, the version of its data, the version of the design. */
export interface RunKey {
  readonly roundId: string;
  readonly identity: SampleIdentity;
  readonly dataVersion: string;
  readonly designVersion: string;
}

/** What a finished run says of itself. */
export interface RunRecord extends FactorRecord {
  readonly seed: number;
  readonly draws: number;
}

/** A run as stored. `record` and `finishedAt` are null until it is finished. */
export interface StoredRun {
  readonly runId: string;
  readonly items: number;
  readonly done: number;
  readonly begunAt: Date;
  readonly finishedAt: Date | null;
  readonly record: RunRecord | null;
}

const sampleColumns = 'round_id, origin, instrument_code, instrument_version, method_version';
const ofSample = `(${sampleColumns}) = ($1, $2, $3, $4, $5)`;
const sampleValues = ({ roundId, identity: { origin, instrument, methodVersion } }: RunKey) => [
  roundId,
  origin,
  instrument.code,
  instrument.version,
  methodVersion,
];
const keyValues = (key: RunKey) => [...sampleValues(key), key.dataVersion, key.designVersion];

export async function findRun(sql: SqlExecutor, key: RunKey): Promise<StoredRun | undefined> {
  const [run] = await sql.query<StoredRun>(
    `select run_id as "runId", items, begun_at as "begunAt", finished_at as "finishedAt", record,
       (select count(*)::int from laboratory.rank_run_item item where item.run_id = run.run_id) as done
     from laboratory.rank_run run where ${ofSample} and data_version = $6 and design_version = $7`,
    keyValues(key),
  );
  return run;
}

const HOLD = `interval '60 seconds'`;

/**
 * Takes a run in hand, made if it is not there. Undefined where another instance holds it or it is finished. A holder that
 * does not come back within a minute has lost it.
 */
export async function takeRun(
  sql: SqlExecutor,
  key: RunKey,
  by: { readonly runId: string; readonly holder: string; readonly items: number },
): Promise<string | undefined> {
  const [run] = await sql.query<{ runId: string }>(
    `insert into laboratory.rank_run as run
       (run_id, ${sampleColumns}, data_version, design_version, items, held_by, held_until)
     values ($8, $1, $2, $3, $4, $5, $6, $7, $10, $9, now() + ${HOLD})
     on conflict (${sampleColumns}, data_version, design_version) do update
     set held_by = excluded.held_by, held_until = excluded.held_until
     where run.finished_at is null and (run.held_until is null or run.held_until < now())
     returning run_id as "runId"`,
    [...keyValues(key), by.runId, by.holder, by.items],
  );
  return run?.runId;
}

/** Lets a run go, for whoever comes next. */
export async function releaseRun(sql: SqlExecutor, runId: string, holder: string): Promise<void> {
  await sql.query(
    'update laboratory.rank_run set held_by = null, held_until = null where run_id = $1 and held_by = $2',
    [runId, holder],
  );
}

/** Which items of a run are finished. */
export async function finishedItems(sql: SqlExecutor, runId: string): Promise<string[]> {
  const rows = await sql.query<{ item: string }>(
    'select item from laboratory.rank_run_item where run_id = $1 order by item',
    [runId],
  );
  return rows.map(({ item }) => item);
}

/** All that a run found out, read item by item: one of ten thousand cities is half a megabyte of JSON. */
export async function readDoubts(sql: SqlExecutor, runId: string): Promise<ItemDoubt[]> {
  const doubts: ItemDoubt[] = [];
  for (const item of await finishedItems(sql, runId)) {
    const rows = await sql.query<{ doubt: ItemDoubt }>(
      'select doubt from laboratory.rank_run_item where run_id = $1 and item = $2',
      [runId, item],
    );
    doubts.push(...rows.map(({ doubt }) => doubt));
  }
  return doubts;
}

/** Mean rank shifts of a run by item. */
export async function readShifts(sql: SqlExecutor, runId: string): Promise<Map<string, number | null>> {
  const rows = await sql.query<{ item: string; shift: number | null }>(
    `select item, (doubt -> 'meanRankShift')::float8 as shift from laboratory.rank_run_item
     where run_id = $1 and doubt -> 'meanRankShift' <> 'null'`,
    [runId],
  );
  return new Map(rows.map(({ item, shift }) => [item, shift]));
}

/** Keeps what is finished of a run and holds it on. False where the run was lost to another instance. */
export async function keepDoubts(
  sql: SqlExecutor,
  { runId, holder }: { readonly runId: string; readonly holder: string },
  doubts: readonly ItemDoubt[],
): Promise<boolean> {
  const rows = await sql.query(
    `with held as (
       update laboratory.rank_run set held_until = now() + ${HOLD} where run_id = $1 and held_by = $2 returning run_id),
     kept as (
       insert into laboratory.rank_run_item
       select run_id, doubt ->> 'item', doubt from held, jsonb_array_elements($3::jsonb) as doubt
       on conflict do nothing)
     select run_id from held`,
    [runId, holder, JSON.stringify(doubts)],
  );
  return rows.length > 0;
}

/** Ends a run and removes those of the same sample that its data have outlived. */
export async function finishRun(
  sql: SqlExecutor,
  key: RunKey,
  runId: string,
  record: RunRecord,
): Promise<void> {
  await sql.query(
    `update laboratory.rank_run
     set finished_at = now(), record = $2, held_by = null, held_until = null where run_id = $1`,
    [runId, JSON.stringify(record)],
  );
  await sql.query(`delete from laboratory.rank_run where ${ofSample} and run_id <> $6`, [
    ...sampleValues(key),
    runId,
  ]);
}

/** Forgets a run whose data have moved on, or that cannot be made. */
export async function dropRun(sql: SqlExecutor, runId: string): Promise<void> {
  await sql.query('delete from laboratory.rank_run where run_id = $1', [runId]);
}

export interface CityRow {
  readonly cityId: string;
  readonly fingerprint: string;
  readonly questions: readonly ScoredQuestion[];
}

/** Cities of a sample after one, by id, with their scored questions: some at a time, for they are long. */
export async function readCities(
  sql: SqlExecutor,
  { roundId, identity: { origin, instrument, methodVersion } }: Pick<RunKey, 'roundId' | 'identity'>,
  after: string | null,
  limit: number,
): Promise<CityRow[]> {
  return sql.query<CityRow>(
    `select city_id as "cityId", fingerprint, questions from score
     where ${ofSample} and standing and ($6::uuid is null or city_id > $6) order by city_id limit $7`,
    [roundId, origin, instrument.code, instrument.version, methodVersion, after, limit],
  );
}
