import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { busLogMigrations } from '@interlace/event-bus';
import { interculturalInstrument } from '@interlace/instruments';
import { migrate, provisionDatabase, serviceMigrations } from '@interlace/service-kit';
import pg from 'pg';

/** As many connections as a service opens by default. */
const CONNECTIONS = 10;

const names = ['questionnaire', 'scoring', 'comparison', 'bus'] as const;
export type BareName = (typeof names)[number];

export interface BareDatabases {
  readonly pools: Readonly<Record<BareName, pg.Pool>>;
  readonly roundId: string;
  close(): Promise<void>;
}

/** The services' own tables once more, in databases beside theirs on the same server, for plain `pg` to write into. */
export async function makeBareDatabases(root: string, adminUrl: string): Promise<BareDatabases> {
  const password = randomBytes(16).toString('hex');
  const make = async (name: BareName) => {
    const folder = pathToFileURL(join(root, 'services', name, 'prisma', 'migrations/'));
    const directories = name === 'bus' ? [busLogMigrations] : serviceMigrations(folder);
    const passwords = { ownerPassword: password, runtimePassword: password };
    const database = await provisionDatabase({ adminUrl, name: `bare_${name}`, ...passwords });
    await migrate({ ...database, directories });
    const options = name === 'comparison' ? '-c search_path=projection' : '';
    const pool = new pg.Pool({ connectionString: database.runtimeUrl, max: CONNECTIONS, options });
    pool.on('error', () => {}); // an idle connection broke: the pool has dropped it
    return pool;
  };
  const [questionnaire, scoring, comparison, bus] = await Promise.all([
    make('questionnaire'),
    make('scoring'),
    make('comparison'),
    make('bus'),
  ]);
  const pools = { questionnaire, scoring, comparison, bus };
  return {
    pools,
    roundId: await prepare(pools),
    async close() {
      await Promise.all(Object.values(pools).map((pool) => pool.end()));
    },
  };
}

/** The rows foreign keys ask for, and the two topics. Answers the id of the round. */
async function prepare({ questionnaire, bus }: BareDatabases['pools']): Promise<string> {
  const { code, version } = interculturalInstrument;
  await questionnaire.query(
    `insert into instruments (code, version, title, definition, published_at) values ($1, $2, '', '{}', now())`,
    [code, version],
  );
  const { rows } = await questionnaire.query<{ id: string }>(
    `insert into rounds (id, network_id, code, name, instrument_code, instrument_version, opens_at, closes_at,
       reference_year, bands, fictitious)
     values (uuidv7(), uuidv7(), 'bare', 'Bare', $1, $2, now(), now() + interval '1 day', 2024, '{}', true) returning id`,
    [code, version],
  );
  await bus.query('select bus.ensure_topics($1, 6)', [['submissions', 'scores']]);
  await bus.query(
    `insert into bus.consumer_offset (consumer_group, topic, partition) select 'bare', topic, partition from bus.partition`,
  );
  return rows[0]?.id ?? '';
}
