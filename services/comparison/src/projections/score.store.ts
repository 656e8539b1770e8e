import type { DataOf, submissionScoredV1 } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import type { ItemScore, ScoreOrigin } from '../benchmarks/score.ts';
import { NEXT_REVISION } from './revision.ts';
import type { StandingScore } from './standing.projection.ts';

export type ScoredData = DataOf<typeof submissionScoredV1>;

/** The scores of a city in a round that count now, and up to which version the arriving submission was withdrawn. */
export async function readStanding(
  sql: SqlExecutor,
  { roundId, cityId, submissionId }: Pick<ScoredData, 'roundId' | 'cityId' | 'submissionId'>,
): Promise<{ standing: StandingScore[]; withdrawnVersion: number }> {
  const [row] = await sql.query<{ standing: StandingScore[] | null; withdrawnVersion: number | null }>(
    `select
       (select json_agg(json_build_object('origin', origin, 'submissionId', submission_id,
          'submissionVersion', submission_version, 'submittedAt', submitted_at))
        from score where round_id = $1 and city_id = $2 and standing) as "standing",
       (select submission_version from withdrawal where submission_id = $3) as "withdrawnVersion"`,
    [roundId, cityId, submissionId],
  );
  return { standing: row?.standing ?? [], withdrawnVersion: row?.withdrawnVersion ?? 0 };
}

/** Puts a score in its place and ends those of the named origins, in one statement. */
export async function writeScore(
  sql: SqlExecutor,
  data: ScoredData,
  retire: readonly ScoreOrigin[],
): Promise<void> {
  const { indicators, composites, questions } = data;
  const ofKind = (kind: ItemScore['kind'], items: ScoredData['indicators']): ItemScore[] =>
    items.map(({ code, strict, lenient, coverage }) => ({ code, kind, strict, lenient, coverage }));
  await sql.query(
    `with next as (${NEXT_REVISION}), retired as (
       update score set standing = false, revision = next.revision
       from next where round_id = $1 and city_id = $2 and origin = any ($3))
     insert into score select $1, $2, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, true, revision, $14 from next
     on conflict (round_id, city_id, origin) do update set
       submission_id = excluded.submission_id, submission_version = excluded.submission_version,
       submitted_at = excluded.submitted_at, instrument_code = excluded.instrument_code,
       instrument_version = excluded.instrument_version, method_version = excluded.method_version,
       items = excluded.items, questions = excluded.questions, fingerprint = excluded.fingerprint,
       standing = true, revision = excluded.revision, late = excluded.late`,
    [
      data.roundId,
      data.cityId,
      retire,
      data.origin,
      data.submissionId,
      data.submissionVersion,
      data.submittedAt,
      data.instrument.code,
      data.instrument.version,
      data.methodVersion,
      JSON.stringify([...ofKind('composite', composites), ...ofKind('indicator', indicators)]),
      JSON.stringify(questions),
      fingerprint(data),
      data.late ?? false,
    ],
  );
}

/** Ends every score of a submission up to the withdrawn version, those still to come included. */
export async function withdrawScore(
  sql: SqlExecutor,
  data: { roundId: string; submissionId: string; submissionVersion: number },
): Promise<void> {
  await sql.query(
    `with next as (${NEXT_REVISION}), remembered as (
       insert into withdrawal as known values ($2, $3)
       on conflict (submission_id) do update
       set submission_version = greatest(known.submission_version, excluded.submission_version))
     update score set standing = false, revision = next.revision from next
     where round_id = $1 and submission_id = $2 and submission_version <= $3 and standing`,
    [data.roundId, data.submissionId, data.submissionVersion],
  );
}
