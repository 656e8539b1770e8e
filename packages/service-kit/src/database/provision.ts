import pg from 'pg';

export interface ProvisionOptions {
  /** A superuser, or a role with CREATEDB and CREATEROLE, in any database of the server. */
  adminUrl: string;
  /** Database name; the runtime role has the same name, the owner role is `<name>_owner`. */
  name: string;
  ownerPassword: string;
  runtimePassword: string;
}

export interface ProvisionedDatabase {
  ownerUrl: string;
  runtimeUrl: string;
  runtimeRole: string;
}

/**
 * Creates, or brings up to date, a service's database and its two roles. Nobody else may connect: PostgreSQL lets
 * every role into every database until CONNECT is taken from PUBLIC. Running it again sets the passwords anew and
 * changes nothing else.
 */
export async function provisionDatabase(options: ProvisionOptions): Promise<ProvisionedDatabase> {
  const owner = `${options.name}_owner`;
  const client = new pg.Client({ connectionString: options.adminUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // a broken connection surfaces in the query under way
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PROVISION_LOCK]);
    await ensureRole(client, owner, options.ownerPassword);
    await ensureRole(client, options.name, options.runtimePassword);
    await ensureDatabase(client, options.name, owner);
  } finally {
    await client.end();
  }
  return {
    ownerUrl: urlFor(options.adminUrl, options.name, owner, options.ownerPassword),
    runtimeUrl: urlFor(options.adminUrl, options.name, options.name, options.runtimePassword),
    runtimeRole: options.name,
  };
}

const PROVISION_LOCK = 4_805_221_791;

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const role = client.escapeIdentifier(name);
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${role} login nosuperuser nocreatedb nocreaterole password ${client.escapeLiteral(password)}`,
  );
}

async function ensureDatabase(client: pg.Client, name: string, ownerName: string): Promise<void> {
  const database = client.escapeIdentifier(name);
  const owner = client.escapeIdentifier(ownerName);
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
  if (rowCount === 0) await client.query(`create database ${database} owner ${owner}`);
  await client.query(`revoke all on database ${database} from public`);
  await client.query(`grant connect on database ${database} to ${owner}, ${client.escapeIdentifier(name)}`);
}

function urlFor(adminUrl: string, database: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  url.username = encodeURIComponent(role);
  url.password = encodeURIComponent(password);
  return url.href;
}
