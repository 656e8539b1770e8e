import { fileURLToPath } from 'node:url';
import { busMigrations } from '@interlace/event-bus';
import { runner } from 'node-pg-migrate';
import pg from 'pg';

/** A folder of plain SQL files `0001_what.sql`, applied in the order of their names and never changed afterwards. */
export interface MigrationDirectory {
  /** Names the history table `migrations.<name>`: one history per folder. */
  name: string;
  /** Absolute path. */
  path: string;
}

/** What this package keeps in every service's database: idempotency keys (schema `http`) and the audit chain (`audit`). */
export const kitMigrations: MigrationDirectory = {
  name: 'http',
  path: fileURLToPath(new URL('../../migrations', import.meta.url)),
};

/** Everything a service's database needs: the bus's tables, the kit's, and the service's own folder. */
export function serviceMigrations(own: URL): readonly MigrationDirectory[] {
  return [busMigrations, kitMigrations, { name: 'service', path: fileURLToPath(own) }];
}

export interface MigrateOptions {
  /** The database as its owner. */
  ownerUrl: string;
  /** The role the service runs as: reads and writes rows, changes no table. */
  runtimeRole: string;
  directories: readonly MigrationDirectory[];
  /** Told the name of each migration that was applied. */
  onApplied?: (name: string) => void;
}

/** Out of the runtime role's reach: a service that can rewrite its history can lose its tables at the next start. */
const HISTORY = 'migrations';

/** Append-only: the runtime role reads it and calls the one function that adds to it. */
const AUDIT = 'audit';

/** Any number will do as long as every starter of every release uses the same one. */
const LOCK = 4_805_221_790;

/**
 * Brings a database to the present schema, forward only, and grants the runtime role its rights. Safe to run from
 * any number of processes at once: the others wait for the first. Each folder is applied in one transaction.
 */
export async function migrate(options: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: options.ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a broken connection surfaces in the query under way
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    for (const directory of options.directories) {
      const applied = await apply(client, directory);
      for (const name of applied) options.onApplied?.(name);
    }
    await grant(client, options.runtimeRole);
  } finally {
    await client.end(); // which also frees the lock
  }
}

async function apply(dbClient: pg.Client, directory: MigrationDirectory): Promise<string[]> {
  const done = await runner({
    dbClient,
    dir: directory.path,
    migrationsTable: directory.name,
    migrationsSchema: HISTORY,
    createMigrationsSchema: true,
    direction: 'up',
    singleTransaction: true,
    checkOrder: true,
    noLock: true, // held above, over all folders and the grants
    log: () => {},
  });
  return done.map(({ name }) => name);
}

async function grant(client: pg.Client, runtimeRole: string): Promise<void> {
  const role = client.escapeIdentifier(runtimeRole);
  const { rows } = await client.query<{ name: string }>(
    `select nspname as name from pg_namespace
     where (nspname = 'public' or nspowner = current_user::regrole) and nspname <> all ($1)`,
    [[HISTORY, AUDIT]],
  );
  const statements = rows.map(({ name }) => {
    const schema = client.escapeIdentifier(name);
    return `
      grant usage on schema ${schema} to ${role};
      grant select, insert, update, delete on all tables in schema ${schema} to ${role};
      grant usage, select on all sequences in schema ${schema} to ${role};
      alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${role};
      alter default privileges in schema ${schema} grant usage, select on sequences to ${role};`;
  });
  const audited = await client.query('select from pg_namespace where nspname = $1', [AUDIT]);
  if (audited.rowCount !== 0) statements.push(auditGrants(role));
  await client.query(`begin; ${statements.join('')} commit;`);
}

const auditGrants = (role: string) => `
  revoke all on all tables in schema ${AUDIT} from ${role};
  grant usage on schema ${AUDIT} to ${role};
  grant select on all tables in schema ${AUDIT} to ${role};
  grant execute on function ${AUDIT}.append(text) to ${role};`;
