import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testServers } from './test-servers.ts';

export interface TestDatabase {
  readonly name: string;
  /** The role that owns the tables and migrates. */
  readonly ownerUrl: string;
  /** The role the service runs under; holds only what the migrations granted. */
  readonly runtimeUrl: string;
  readonly runtimeRole: string;
  /** Ends every session and removes the database. */
  drop(): Promise<void>;
}

const PASSWORD = 'test';

async function asSuperuser<T>(serverUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Roles belong to the whole server, and spec files run side by side: one at a time, and only where missing. */
async function ensureRole(client: pg.Client, role: string, memberOf: readonly string[]): Promise<void> {
  await client.query(`select pg_advisory_lock(hashtext('interlace test roles'))`);
  const known = await client.query('select from pg_roles where rolname = $1', [role]);
  if (known.rowCount === 0) {
    await client.query(
      `create role ${pg.escapeIdentifier(role)} login password ${pg.escapeLiteral(PASSWORD)}`,
    );
  }
  for (const group of memberOf) {
    await client.query(`grant ${pg.escapeIdentifier(group)} to ${pg.escapeIdentifier(role)}`);
  }
  await client.query(`select pg_advisory_unlock(hashtext('interlace test roles'))`);
}

/**
 * A fresh database on the server of this run, with an owner and a runtime role as in production, migrated by
 * `migrate`. Made once per spec file (`beforeAll`); left behind databases go with the server.
 *
 * @param options.name names the roles: `<name>_owner` and `<name>`
 * @param options.serverUrl another server's superuser address, for tests that stop their server
 * @param options.memberOf group roles the runtime role joins, made where missing
 */
export async function testDatabase(options: {
  readonly name: string;
  readonly migrate: (ownerUrl: string, runtimeRole: string) => Promise<void>;
  readonly serverUrl?: string;
  readonly memberOf?: readonly string[];
}): Promise<TestDatabase> {
  const serverUrl = options.serverUrl ?? testServers().postgresUrl;
  const role = options.name.replaceAll('-', '_');
  const name = `${role}_${randomBytes(6).toString('hex')}`;
  const database = pg.escapeIdentifier(name);
  await asSuperuser(serverUrl, async (client) => {
    const groups = options.memberOf ?? [];
    for (const group of groups) await ensureRole(client, group, []);
    await ensureRole(client, `${role}_owner`, []);
    await ensureRole(client, role, groups);
    await client.query(`create database ${database} owner ${pg.escapeIdentifier(`${role}_owner`)}`);
    await client.query(`revoke all on database ${database} from public`);
    await client.query(`grant connect on database ${database} to ${pg.escapeIdentifier(role)}`);
  });
  const urlOf = (user: string) => {
    const url = new URL(serverUrl);
    url.username = user;
    url.password = PASSWORD;
    url.pathname = `/${name}`;
    return url.href;
  };
  const ownerUrl = urlOf(`${role}_owner`);
  await options.migrate(ownerUrl, role);
  return {
    name,
    ownerUrl,
    runtimeUrl: urlOf(role),
    runtimeRole: role,
    drop: () =>
      asSuperuser(serverUrl, async (client) => {
        await client.query(`drop database if exists ${database} with (force)`);
      }),
  };
}
