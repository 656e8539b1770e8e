import type { SqlExecutor } from '@interlace/event-bus';
import type { ExportedData } from '../exports/exported-data.ts';
import type { ReleaseBody } from './wire.ts';

export interface StoredRelease {
  readonly metadata: ReleaseBody;
  readonly exported: ExportedData;
  readonly archive: Uint8Array;
}

/** Until the transaction ends nobody else stores a release of this round and origin. */
export async function lockReleases(sql: SqlExecutor, roundId: string, origin: string): Promise<void> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`release ${roundId} ${origin}`]);
}

export async function countReleases(sql: SqlExecutor, roundId: string, origin: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int as count from release.release
     where round_id = $1 and metadata #>> '{sample,origin}' = $2`,
    [roundId, origin],
  );
  return row?.count ?? 0;
}

export async function insertRelease(
  sql: SqlExecutor,
  { metadata, exported, archive }: StoredRelease,
): Promise<void> {
  const { id, code, round, publishedAt } = metadata;
  await sql.query('insert into release.release values ($1, $2, $3, $4, $5, $6, $7, $8)', [
    id,
    code,
    round.id,
    round.network.id,
    publishedAt,
    JSON.stringify(metadata),
    JSON.stringify(exported),
    Buffer.from(archive),
  ]);
}

export interface ReleasePosition {
  readonly publishedAt: string;
  readonly id: string;
}

/** The latest first; `take` of them after a position, of one round where it is named. */
export async function listReleases(
  sql: SqlExecutor,
  asked: { roundId?: string | undefined; after?: ReleasePosition | undefined; take: number },
): Promise<ReleaseBody[]> {
  const rows = await sql.query<{ metadata: ReleaseBody }>(
    `select metadata from release.release
     where ($1::uuid is null or round_id = $1)
       and ($2::timestamptz is null or (published_at, release_id) < ($2, $3::uuid))
     order by published_at desc, release_id desc limit $4`,
    [asked.roundId ?? null, asked.after?.publishedAt ?? null, asked.after?.id ?? null, asked.take],
  );
  return rows.map(({ metadata }) => metadata);
}

/** One part of a release, for the parts are large; undefined for a release that does not exist. */
export async function findRelease<Part extends keyof StoredRelease>(
  sql: SqlExecutor,
  id: string,
  part: Part,
): Promise<StoredRelease[Part] | undefined> {
  const column = { metadata: 'metadata', exported: 'export', archive: 'archive' }[part];
  const [row] = await sql.query<{ part: StoredRelease[Part] }>(
    `select ${column} as part from release.release where release_id = $1`,
    [id],
  );
  return row?.part;
}
