import type {
  CityProfile,
  cityProfileChangedV1,
  DataOf,
  instrumentPublishedV1,
  networkFoundedV1,
  networkJoinedV1,
  networkLeftV1,
  publishedResultRecordedV1,
  roundClosedV1,
  roundOpenedV1,
} from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { InstrumentItem } from '../benchmarks/round.ts';
import { NEXT_REVISION } from './revision.ts';

async function write(sql: SqlExecutor, statement: string, values: readonly unknown[]): Promise<void> {
  await sql.query(`with next as (${NEXT_REVISION}) ${statement}`, values);
}

/** The whole profile as it now stands. */
export async function writeCity(
  sql: SqlExecutor,
  { cityId, profile }: DataOf<typeof cityProfileChangedV1>,
): Promise<void> {
  await write(
    sql,
    `insert into city select $1, $2, revision from next
     on conflict (city_id) do update set profile = excluded.profile, revision = excluded.revision`,
    [cityId, JSON.stringify(profile satisfies CityProfile)],
  );
}

export async function writeNetwork(
  sql: SqlExecutor,
  { networkId, code, name, minimumGroup }: DataOf<typeof networkFoundedV1>,
): Promise<void> {
  await write(
    sql,
    `insert into network (network_id, code, name, minimum_group, revision) select $1, $2, $3, $4, revision from next
     on conflict (network_id) do update
     set code = excluded.code, name = excluded.name, minimum_group = excluded.minimum_group, revision = excluded.revision`,
    [networkId, code, name, minimumGroup ?? null],
  );
}

export async function joinNetwork(
  sql: SqlExecutor,
  { networkId, organisationId, since }: DataOf<typeof networkJoinedV1>,
): Promise<void> {
  await write(
    sql,
    `insert into membership select $1, $2, $3, null, revision from next
     on conflict (network_id, organisation_id) do update
     set since = excluded.since, until = null, revision = excluded.revision`,
    [networkId, organisationId, since],
  );
}

export async function leaveNetwork(
  sql: SqlExecutor,
  { networkId, organisationId, until }: DataOf<typeof networkLeftV1>,
): Promise<void> {
  await write(
    sql,
    `insert into membership select $1, $2, null, $3, revision from next
     on conflict (network_id, organisation_id) do update set until = excluded.until, revision = excluded.revision`,
    [networkId, organisationId, until],
  );
}

export async function openRound(sql: SqlExecutor, data: DataOf<typeof roundOpenedV1>): Promise<void> {
  await write(
    sql,
    `insert into round select $1, $2, null, revision from next
     on conflict (round_id) do update set facts = excluded.facts, revision = excluded.revision`,
    [data.roundId, JSON.stringify(data)],
  );
}

export async function closeRound(
  sql: SqlExecutor,
  { roundId, closedAt }: DataOf<typeof roundClosedV1>,
): Promise<void> {
  await write(
    sql,
    `insert into round select $1, null, $2, revision from next
     on conflict (round_id) do update set closed_at = excluded.closed_at, revision = excluded.revision`,
    [roundId, closedAt],
  );
}

export async function writeInstrument(
  sql: SqlExecutor,
  { instrument: { code, version }, definition }: DataOf<typeof instrumentPublishedV1>,
  items: readonly InstrumentItem[],
): Promise<void> {
  await write(
    sql,
    `insert into instrument select $1, $2, $3, revision, $4 from next on conflict (code, version) do nothing`,
    [code, version, JSON.stringify(items), JSON.stringify(definition)],
  );
}

/** Figures without a city (a sample mean of a report) have no place beside a city and are not kept here. */
export async function writePublishedResult(
  sql: SqlExecutor,
  { cityId, ...figure }: DataOf<typeof publishedResultRecordedV1>,
): Promise<void> {
  if (cityId === null) return;
  await write(
    sql,
    `insert into published_result select $1, $2, $3, revision from next
     on conflict (result_id) do update
     set city_id = excluded.city_id, figure = excluded.figure, revision = excluded.revision`,
    [figure.resultId, cityId, JSON.stringify(figure)],
  );
}
