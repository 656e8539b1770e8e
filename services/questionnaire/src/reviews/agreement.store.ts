import type { VerdictKind } from '@interlace/contracts';
import type { SqlExecutor } from '@interlace/event-bus';
import { type CityInRound, coveredSql, pairsOf } from '@interlace/service-kit';
import { type Correction, type VerdictPair, weekOf } from './agreement.ts';

interface JudgedRow {
  question: string;
  area: string;
  selfAttainable: number;
  selfPoints: number;
  attainable: number;
  verdict: VerdictKind;
  points: number;
  subject: string;
  at: Date;
  blindVerdict: VerdictKind | null;
  blindPoints: number | null;
}

/**
 * First verdicts on answers of a round as they were sent, with the blind ones beside them; later revisions and decisions on
 * appeals are no independent judgement, answers the city corrected meanwhile were not the same to both, and nobody agrees
 * with himself.
 */
export async function readJudged(
  sql: SqlExecutor,
  cities: readonly CityInRound[],
  roundId: string,
): Promise<{ pairs: VerdictPair[]; corrections: Correction[] }> {
  const rows = await sql.query<JudgedRow>(
    `SELECT i.question_code AS question, i.area_code AS area, i.self_attainable AS "selfAttainable",
       i.self_points AS "selfPoints", i.attainable, e.details->>'verdict' AS verdict,
       (e.details->>'points')::float8 AS points, e.subject, e.at, b.verdict AS "blindVerdict", b.points AS "blindPoints"
     FROM review_items i
     JOIN submissions s ON s.id = i.submission_id AND s.version = i.version AND s.state <> 'withdrawn'
     JOIN LATERAL (
       SELECT * FROM review_entries e
       WHERE e.submission_id = i.submission_id AND e.question_code = i.question_code AND e.kind = 'verdict'
         AND e.version = coalesce(i.carried_from, i.version)
       ORDER BY e.number LIMIT 1
     ) e ON true
     LEFT JOIN blind_reviews b
       ON b.submission_id = i.submission_id AND b.version = i.version AND b.question_code = i.question_code
       AND b.subject <> e.subject
     WHERE s.round_id = $3 AND i.corrected_answer IS NULL AND ${coveredSql('s.city_id', 's.round_id', 1)}
     ORDER BY i.question_code, i.submission_id`,
    [...pairsOf(cities), roundId],
  );
  return { pairs: rows.flatMap(toPair), corrections: rows.flatMap(toCorrection) };
}

/** Points over what could be had; an accepted answer to a question that does not apply has no share. */
function shareOf(
  { selfAttainable, attainable }: JudgedRow,
  verdict: VerdictKind,
  points: number,
): number | null {
  if (verdict === 'corrected') return points / attainable;
  return selfAttainable > 0 ? points / selfAttainable : null;
}

function toPair(row: JudgedRow): VerdictPair[] {
  const { question, area, verdict, points, blindVerdict, blindPoints } = row;
  if (blindVerdict === null || blindPoints === null) return [];
  const first = { verdict, share: shareOf(row, verdict, points) };
  return [
    {
      question,
      area,
      first,
      second: { verdict: blindVerdict, share: shareOf(row, blindVerdict, blindPoints) },
    },
  ];
}

function toCorrection(row: JudgedRow): Correction[] {
  const self = shareOf(row, 'accepted', row.selfPoints);
  const reviewed = shareOf(row, row.verdict, row.points);
  if (self === null || reviewed === null) return [];
  return [{ judgedBy: row.subject, week: weekOf(row.at), shift: reviewed - self }];
}
