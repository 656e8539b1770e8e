import type { AnswerFact, InstrumentReference, ScoredItem } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import type { Review } from '@interlace/scoring-method';
import type { ScoreDetail, ScoreSummary } from './score.schema.ts';
import { originOf } from './scored-event.ts';
import { type InSight, inSightSql, inSightValues } from './scores-in-sight.ts';

interface ScoreRow {
  submissionId: string;
  cityId: string;
  roundId: string;
  networkId: string;
  code: string;
  instrumentVersion: string;
  submissionVersion: number;
  origin: 'submitted' | 'illustrative';
  validatedAt: Date | null;
  submittedAt: Date;
  late: boolean;
  methodVersion: string;
  indicators: ScoredItem[];
  composites: ScoredItem[];
}

const columns = `s.submission_id AS "submissionId", s.city_id AS "cityId", s.round_id AS "roundId",
  s.network_id AS "networkId", v.instrument_code AS code, v.instrument_version AS "instrumentVersion",
  v.version AS "submissionVersion", v.origin, v.validated_at AS "validatedAt", v.submitted_at AS "submittedAt", v.late,
  c.method_version AS "methodVersion", c.composites`;

/** The version that stands and has figures; a withdrawn or a waiting submission has none. */
const standing = `submissions s
  JOIN submission_versions v ON v.submission_id = s.submission_id AND v.version = s.standing_version
  JOIN scores c ON c.submission_id = v.submission_id AND c.version = v.version
  WHERE v.withdrawn_at IS NULL AND c.refusal IS NULL`;

function toSummary({
  code,
  instrumentVersion,
  origin,
  validatedAt,
  ...row
}: Omit<ScoreRow, 'indicators'>): ScoreSummary {
  return {
    ...row,
    instrument: { code, version: instrumentVersion },
    origin: originOf(origin, validatedAt),
    submittedAt: row.submittedAt.toISOString(),
  };
}

export interface ScoreQuery {
  inSight: InSight;
  cityId?: string | undefined;
  roundId?: string | undefined;
  /** Submission id of the last item of the page before. */
  after?: string | undefined;
  limit: number;
}

/** Standing scores in the order of submission ids. */
export async function listScores(sql: SqlExecutor, query: ScoreQuery): Promise<ScoreSummary[]> {
  const rows = await sql.query<Omit<ScoreRow, 'indicators'>>(
    `SELECT ${columns} FROM ${standing}
       AND ($1::uuid IS NULL OR s.city_id = $1)
       AND ($2::uuid IS NULL OR s.round_id = $2) AND ($3::uuid IS NULL OR s.submission_id > $3)
       AND ${inSightSql(5)}
     ORDER BY s.submission_id LIMIT $4`,
    [
      query.cityId ?? null,
      query.roundId ?? null,
      query.after ?? null,
      query.limit,
      ...inSightValues(query.inSight),
    ],
  );
  return rows.map(toSummary);
}

interface VersionRow {
  submissionVersion: number;
  submittedAt: Date;
  methodVersion: string | null;
  validatedAt: Date | null;
  reopenedAt: Date | null;
}

/** The standing score; undefined where there is none or it is not the reader's to see. */
export async function findScore(
  sql: SqlExecutor,
  submissionId: string,
  inSight: InSight,
): Promise<ScoreDetail | undefined> {
  const [row] = await sql.query<ScoreRow>(
    `SELECT ${columns}, c.indicators FROM ${standing}
       AND s.submission_id = $1 AND ${inSightSql(2)}`,
    [submissionId, ...inSightValues(inSight)],
  );
  if (!row) return undefined;
  const versions = await sql.query<VersionRow>(
    `SELECT v.version AS "submissionVersion", v.submitted_at AS "submittedAt", c.method_version AS "methodVersion",
       v.validated_at AS "validatedAt", v.reopened_at AS "reopenedAt"
     FROM submission_versions v LEFT JOIN scores c USING (submission_id, version)
     WHERE v.submission_id = $1 AND v.answers IS NOT NULL ORDER BY v.version`,
    [submissionId],
  );
  const { indicators, ...summary } = row;
  return {
    ...toSummary(summary),
    indicators,
    versions: versions.map((version) => ({
      ...version,
      submittedAt: version.submittedAt.toISOString(),
      validatedAt: version.validatedAt?.toISOString() ?? null,
      reopenedAt: version.reopenedAt?.toISOString() ?? null,
    })),
  };
}

export interface ScoredVersion {
  cityId: string;
  instrument: InstrumentReference;
  origin: ScoreSummary['origin'];
  methodVersion: string;
  answers: AnswerFact[];
  /** What a released review made of them; null where each stands as it was sent. */
  review: Review | null;
}

/** A scored version with its answers, the standing one or a former one, unless the submission is withdrawn. */
export async function findScoredVersion(
  sql: SqlExecutor,
  submissionId: string,
  version: number,
  inSight: InSight,
): Promise<ScoredVersion | undefined> {
  const [row] = await sql.query<ScoreRow & Pick<ScoredVersion, 'answers' | 'review'>>(
    `SELECT s.city_id AS "cityId", v.instrument_code AS code, v.instrument_version AS "instrumentVersion",
       v.origin, v.validated_at AS "validatedAt", c.method_version AS "methodVersion", v.answers,
       v.review
     FROM submissions s
     JOIN submission_versions top ON top.submission_id = s.submission_id AND top.version = s.standing_version
     JOIN submission_versions v ON v.submission_id = s.submission_id AND v.version = $2
     JOIN scores c ON c.submission_id = v.submission_id AND c.version = v.version
     WHERE s.submission_id = $1 AND ${inSightSql(3)}
       AND top.withdrawn_at IS NULL AND c.refusal IS NULL`,
    [submissionId, version, ...inSightValues(inSight)],
  );
  if (!row) return undefined;
  const { cityId, code, instrumentVersion, methodVersion, answers, review } = row;
  const origin = originOf(row.origin, row.validatedAt);
  return { cityId, instrument: { code, version: instrumentVersion }, origin, methodVersion, answers, review };
}
