import { randomBytes } from 'node:crypto';
import type { EventBus, SqlExecutor, Transactor } from '@interlace/event-bus';
import { projectionGroup, projectionHandlers, projectionTopics } from './projection.consumer.ts';
import { PROJECTION_LOCK } from './projection.lock.ts';

const LIVE = 'projection';
const DAY_MS = 86_400_000;

/** A shadow's name carries the second in which it was begun, so that one left behind can be told from one at work. */
export const newShadowName = (now: Date): string =>
  `projection_${Math.floor(now.getTime() / 1_000)}_${randomBytes(3).toString('hex')}`;

/** Removes what interrupted rebuilds left more than a day ago. */
export async function dropOldShadows(sql: SqlExecutor, now: Date): Promise<void> {
  const rows = await sql.query<{ name: string }>(
    `select nspname as name from pg_namespace where nspname ~ '^projection_[0-9]+_[0-9a-f]{6}(_old)?$'`,
  );
  for (const { name } of rows) {
    const begun = Number(name.split('_')[1]) * 1_000;
    if (begun < now.getTime() - DAY_MS) await sql.query(`drop schema ${name} cascade`);
  }
}

export interface RebuildOptions<Tx extends object> {
  /** As the owner, on the schema of the shadow. */
  readonly database: Transactor<Tx>;
  readonly bus: Pick<EventBus<Tx>, 'replay'>;
  /** From `newShadowName`; made here. */
  readonly shadow: string;
  readonly runtimeRole: string;
  /** Told before each step. */
  readonly tell: (step: string) => void;
}

/**
 * Makes the projection anew from the whole log while the live one is read and kept current, then puts it in its place in
 * one transaction. That transaction holds the lock every live handler needs, so nothing is applied between the last
 * event of the replay and the swap; what the replay has handled counts as handled by the live group afterwards, so
 * nothing is applied twice. Readers never wait: they see the old tables or the new ones.
 */
export async function rebuildProjection<Tx extends object>(options: RebuildOptions<Tx>): Promise<void> {
  const { database, bus, shadow, runtimeRole, tell } = options;
  tell('making an empty projection');
  await makeShadow(database.pool, shadow, runtimeRole);
  const run = await bus.replay({
    group: projectionGroup,
    topics: [...projectionTopics],
    handlers: projectionHandlers(database),
    database,
  });
  const retired = `${shadow}_old`;
  try {
    tell('reading the log from its beginning');
    await run.caughtUp();
    tell('putting the new projection in place');
    await database.transaction(async (tx) => {
      const sql = database.sql(tx);
      await sql.query(`select pg_advisory_xact_lock(${PROJECTION_LOCK})`);
      await run.caughtUp();
      await sql.query(`alter schema ${LIVE} rename to ${retired}; alter schema ${shadow} rename to ${LIVE}`);
      await run.adopt(tx);
    });
    await database.pool.query(`drop schema ${retired} cascade`);
    tell('done');
  } finally {
    await run.stop();
    await database.pool.query(`drop schema if exists ${shadow} cascade`);
  }
}

/** Empty copies of the live tables with their keys, indexes and rights: the migrations stay the one source of their shape. */
async function makeShadow(sql: SqlExecutor, shadow: string, runtimeRole: string): Promise<void> {
  const tables = await sql.query<{ name: string; comment: string }>(
    `select format('%I', relname) as name, quote_nullable(obj_description(oid, 'pg_class')) as comment
     from pg_class where relnamespace = $1::regnamespace and relkind = 'r' order by relname`,
    [LIVE],
  );
  const role = `"${runtimeRole.replaceAll('"', '""')}"`;
  const statements = [
    `create schema ${shadow}`,
    ...tables.map(({ name }) => `create table ${shadow}.${name} (like ${LIVE}.${name} including all)`),
    ...tables.map(({ name, comment }) => `comment on table ${shadow}.${name} is ${comment}`),
    `insert into ${shadow}.edition default values`,
    `grant usage on schema ${shadow} to ${role}`,
    `grant select, insert, update, delete on all tables in schema ${shadow} to ${role}`,
  ];
  await sql.query(statements.join('; '));
}
