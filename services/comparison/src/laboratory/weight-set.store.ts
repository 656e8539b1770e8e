import type { InstrumentReference } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { WeightSet } from './weight-set.wire.ts';

/** A version as it is stored, and as it is answered. */
interface Row extends Omit<WeightSet, 'definition' | 'weights' | 'groups' | 'createdAt'> {
  readonly definition: WeightSet['definition'];
  readonly resolved: Pick<WeightSet, 'weights' | 'groups'>;
  readonly createdAt: Date;
}

export interface WeightSetHead {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly instrument: InstrumentReference;
}

export type NewVersion = Omit<WeightSet, 'latestVersion' | 'name' | 'instrument'>;

const select = `
  select v.weight_set_id as id, v.version, latest.version as "latestVersion", s.name, v.description,
    jsonb_build_object('code', s.instrument_code, 'version', s.instrument_version) as instrument,
    v.definition, v.resolved, v.created_at as "createdAt",
    jsonb_build_object('subject', v.author, 'organisationId', s.organisation_id) as author
  from laboratory.weight_set s
  join laboratory.weight_set_version v using (weight_set_id)
  join lateral (
    select max(version) as version from laboratory.weight_set_version o where o.weight_set_id = s.weight_set_id
  ) latest on true`;

/** False where the organisation has a set of this name. */
export async function insertWeightSet(sql: SqlExecutor, set: WeightSetHead): Promise<boolean> {
  const { id, organisationId, name, instrument } = set;
  const rows = await sql.query(
    `insert into laboratory.weight_set (weight_set_id, organisation_id, name, instrument_code, instrument_version)
     values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`,
    [id, organisationId, name, instrument.code, instrument.version],
  );
  return rows.length === 1;
}

export async function insertVersion(sql: SqlExecutor, version: NewVersion): Promise<void> {
  const { id, version: number, description, definition, weights, groups, author, createdAt } = version;
  const stored = [JSON.stringify(definition), JSON.stringify({ weights, groups })];
  await sql.query(
    `insert into laboratory.weight_set_version
       (weight_set_id, version, description, definition, resolved, author, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, number, description, ...stored, author.subject, createdAt],
  );
}

/** The set with its row locked: the next version is the caller's to write. */
export async function lockWeightSet(
  sql: SqlExecutor,
  id: string,
): Promise<(WeightSetHead & { latestVersion: number }) | undefined> {
  const [set] = await sql.query<WeightSetHead>(
    `select weight_set_id as id, organisation_id as "organisationId", name,
       jsonb_build_object('code', instrument_code, 'version', instrument_version) as instrument
     from laboratory.weight_set where weight_set_id = $1 for update`,
    [id],
  );
  if (!set) return undefined;
  const [latest] = await sql.query<{ version: number }>(
    'select max(version) as version from laboratory.weight_set_version where weight_set_id = $1',
    [id],
  );
  return { ...set, latestVersion: latest?.version ?? 0 };
}

/** A version, the latest where none is named. */
export async function findWeightSet(
  sql: SqlExecutor,
  id: string,
  version?: number,
): Promise<WeightSet | undefined> {
  const [row] = await sql.query<Row>(
    `${select} where s.weight_set_id = $1 and v.version = coalesce($2::int, latest.version)`,
    [id, version ?? null],
  );
  return row && toWeightSet(row);
}

/** The latest version of every set, the newest set first: `take` of them after an id. */
export async function listWeightSets(
  sql: SqlExecutor,
  { after, take }: { after: string | undefined; take: number },
): Promise<WeightSet[]> {
  const rows = await sql.query<Row>(
    `${select} where v.version = latest.version and ($1::uuid is null or s.weight_set_id < $1)
     order by s.weight_set_id desc limit $2`,
    [after ?? null, take],
  );
  return rows.map(toWeightSet);
}

function toWeightSet({ resolved, createdAt, ...row }: Row): WeightSet {
  return { ...row, ...resolved, createdAt: createdAt.toISOString() };
}
