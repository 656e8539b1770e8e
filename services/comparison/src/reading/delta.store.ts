import type { CityProfile, DataOf, roundOpenedV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { PublishedFigure } from '../benchmarks/city-facts.ts';
import type { InstrumentItem } from '../benchmarks/round.ts';
import type { ScoreChange } from '../benchmarks/round-table.ts';
import type { ItemScore, ScoreOrigin } from '../benchmarks/score.ts';

/** How far the projection has come: which edition of it, and how many changes it has seen. */
export interface Head {
  readonly edition: string;
  readonly revision: number;
}

export async function readHead(sql: SqlExecutor): Promise<Head> {
  const [row] = await sql.query<{ id: string; revision: string }>('select id, revision from edition');
  return { edition: row?.id ?? '', revision: Number(row?.revision ?? 0) };
}

interface ScoreRow {
  roundId: string;
  cityId: string;
  origin: ScoreOrigin;
  submissionId: string;
  submissionVersion: number;
  submittedAt: Date;
  instrumentCode: string;
  instrumentVersion: string;
  methodVersion: string;
  items: ItemScore[] | null;
  fingerprint: string;
  standing: boolean;
  late: boolean;
}

/** The scores of some rounds that changed after a revision, by round; those that ended as a change to null. */
export async function readScores(
  sql: SqlExecutor,
  roundIds: readonly string[],
  after: number,
): Promise<Map<string, ScoreChange[]>> {
  const rows = await sql.query<ScoreRow>(
    `select round_id as "roundId", city_id as "cityId", origin, submission_id as "submissionId",
       submission_version as "submissionVersion", submitted_at as "submittedAt", instrument_code as "instrumentCode",
       instrument_version as "instrumentVersion", method_version as "methodVersion",
       case when standing then items end as items, fingerprint, standing, late
     from score where round_id = any ($1) and revision > $2 order by revision`,
    [roundIds, after],
  );
  const byRound = Map.groupBy(rows, ({ roundId }) => roundId);
  return new Map([...byRound].map(([roundId, changed]) => [roundId, changed.map(toChange)]));
}

function toChange(row: ScoreRow): ScoreChange {
  const { roundId, cityId, origin, submissionId, submissionVersion, methodVersion, fingerprint, items } = row;
  if (!row.standing || !items) return { cityId, origin, score: null };
  const submittedAt = row.submittedAt.toISOString();
  const instrument = { code: row.instrumentCode, version: row.instrumentVersion };
  const late = row.late && { late: true as const };
  const identity = { roundId, cityId, origin, submissionId, submissionVersion, submittedAt, ...late };
  return { cityId, origin, score: { ...identity, instrument, methodVersion, items, fingerprint } };
}

export type RoundOpened = DataOf<typeof roundOpenedV1>;

/** One changed fact of the directory, as its event told it. */
export type DirectoryFact =
  | { readonly kind: 'city'; readonly id: string; readonly body: CityProfile }
  | { readonly kind: 'network'; readonly id: string; readonly body: NetworkFact }
  | { readonly kind: 'membership'; readonly id: string; readonly body: MembershipFact }
  | { readonly kind: 'round'; readonly id: string; readonly body: RoundFact }
  | { readonly kind: 'instrument'; readonly id: string; readonly body: InstrumentItem[] }
  | { readonly kind: 'published'; readonly id: string; readonly body: PublishedFigure & { cityId: string } };

export interface NetworkFact {
  readonly code: string;
  readonly name: string;
  readonly minimumGroup: number | null;
}

export interface MembershipFact {
  readonly networkId: string;
  readonly organisationId: string;
  readonly since: string | null;
  readonly until: string | null;
}

export interface RoundFact {
  readonly opened: RoundOpened | null;
  readonly closedAt: string | null;
}

/** Everything but scores that changed after a revision, in one statement. */
export async function readDirectory(sql: SqlExecutor, after: number): Promise<DirectoryFact[]> {
  return sql.query<DirectoryFact>(
    `select 'city' as kind, city_id::text as id, profile as body from city where revision > $1
     union all
     select 'network', network_id::text, 
       jsonb_build_object('code', code, 'name', name, 'minimumGroup', minimum_group) from network where revision > $1
     union all
     select 'membership', network_id || ' ' || organisation_id,
       jsonb_build_object('networkId', network_id, 'organisationId', organisation_id, 'since', since, 'until', until)
     from membership where revision > $1
     union all
     select 'round', round_id::text, jsonb_build_object('opened', facts, 'closedAt',
       to_char(closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
     from round where revision > $1
     union all
     select 'instrument', code || '@' || version, items from instrument where revision > $1
     union all
     select 'published', result_id::text, figure || jsonb_build_object('cityId', city_id)
     from published_result where revision > $1`,
    [after],
  );
}
