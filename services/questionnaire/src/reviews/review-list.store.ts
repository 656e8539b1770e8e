import type { SqlExecutor } from '@interlace/event-bus';
import { type CityInRound, coveredSql, pairsOf } from '@interlace/service-kit';
import { REVIEW_ITEM } from './review.store.ts';
import type { ReviewItem, ReviewState } from './review.ts';

/** An item with where it belongs. */
export interface ListedItem extends ReviewItem {
  readonly cityId: string;
  readonly roundId: string;
  /** ISO 3166; null where the registry has not told. */
  readonly country: string | null;
  /** What the list is sorted by, as text. */
  readonly key: string;
}

const iso = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS')`;

/** What a list can be sorted by, each as text whose order is the one meant. */
const SORTS = {
  since: iso('i.since'),
  due: `coalesce(${iso('i.due_at')}, '9999')`,
  area: 'i.area_code',
  city: 's.city_id::text',
  state: 'i.state',
} as const;
export type ReviewSort = keyof typeof SORTS;
export const reviewSorts = Object.keys(SORTS) as [ReviewSort, ...ReviewSort[]];

export interface ReviewPosition {
  readonly key: string;
  readonly submissionId: string;
  readonly question: string;
}

export interface ReviewQuery {
  readonly cities: readonly CityInRound[];
  /** Whoever asks: what waits for his blind verdict is not shown. */
  readonly subject: string;
  /** False: only what is the subject's or nobody's. */
  readonly all: boolean;
  readonly cityIds?: readonly string[];
  readonly roundId?: string;
  readonly areas?: readonly string[];
  readonly states?: readonly ReviewState[];
  /** An account id, or null for what nobody has. */
  readonly assignee?: string | null;
  readonly dueBefore?: string;
  readonly sinceBefore?: string;
  readonly sort: ReviewSort;
  readonly descending: boolean;
  readonly after?: ReviewPosition;
  readonly take: number;
  /** Keeps others from changing them until the transaction ends. */
  readonly hold?: boolean;
}

/** Every item that fits, held: more than any round of one evaluator organisation has. */
export const allHeld = { sort: 'city', descending: false, take: 50_000, hold: true } as const;

/** Items of standing versions under review, in the cities given. */
export function listItems(sql: SqlExecutor, query: ReviewQuery): Promise<ListedItem[]> {
  const { after, sort, descending, assignee } = query;
  const key = SORTS[sort];
  const [beyond, order] = descending ? ['<', 'DESC'] : ['>', 'ASC'];
  return sql.query<ListedItem>(
    `SELECT ${REVIEW_ITEM}, s.city_id AS "cityId", s.round_id AS "roundId", f.country, ${key} AS key
     FROM review_items i JOIN submissions s ON s.id = i.submission_id AND s.version = i.version
     LEFT JOIN city_facts f ON f.city_id = s.city_id
     WHERE s.state <> 'withdrawn' AND ${coveredSql('s.city_id', 's.round_id', 1)}
       AND NOT EXISTS (SELECT FROM blind_reviews b WHERE b.submission_id = i.submission_id AND b.version = i.version
         AND b.question_code = i.question_code AND b.subject = $3 AND b.judged_at IS NULL AND NOT s.validated)
       AND ($4 OR i.assignee IS NULL OR i.assignee = $3 OR i.state = 'appealed')
       AND ($5::uuid[] IS NULL OR s.city_id = ANY ($5)) AND ($6::uuid IS NULL OR s.round_id = $6)
       AND ($7::text[] IS NULL OR i.area_code = ANY ($7)) AND ($8::text[] IS NULL OR i.state = ANY ($8))
       AND ($9::text IS NULL OR i.assignee = $9) AND (NOT $10 OR i.assignee IS NULL)
       AND ($11::timestamptz IS NULL OR i.due_at < $11) AND ($12::timestamptz IS NULL OR i.since < $12)
       AND ($13::text IS NULL OR (${key} COLLATE "C", i.submission_id, i.question_code) ${beyond} ($13, $14::uuid, $15))
     ORDER BY ${key} COLLATE "C" ${order}, i.submission_id ${order}, i.question_code ${order} LIMIT $16
     ${query.hold ? 'FOR NO KEY UPDATE OF i' : ''}`,
    [
      ...pairsOf(query.cities),
      query.subject,
      query.all,
      query.cityIds ?? null,
      query.roundId ?? null,
      query.areas ?? null,
      query.states ?? null,
      assignee ?? null,
      assignee === null,
      query.dueBefore ?? null,
      query.sinceBefore ?? null,
      after?.key ?? null,
      after?.submissionId ?? null,
      after?.question ?? null,
      query.take,
    ],
  );
}

/** Whether anything was sent to the round by a city given. */
export async function isRoundInSight(
  sql: SqlExecutor,
  cities: readonly CityInRound[],
  roundId: string,
): Promise<boolean> {
  const rows = await sql.query(
    `SELECT FROM submissions s WHERE s.round_id = $3 AND s.version > 0 AND s.state <> 'withdrawn'
       AND ${coveredSql('s.city_id', 's.round_id', 1)} LIMIT 1`,
    [...pairsOf(cities), roundId],
  );
  return rows.length > 0;
}

/** What waits for the blind verdict of an account, the oldest draw first, and since when the city has sent it. */
export function listBlindWaiting(
  sql: SqlExecutor,
  cities: readonly CityInRound[],
  subject: string,
): Promise<(ListedItem & { sentAt: Date })[]> {
  return sql.query<ListedItem & { sentAt: Date }>(
    `SELECT ${REVIEW_ITEM}, s.city_id AS "cityId", s.round_id AS "roundId", NULL AS country, '' AS key,
       v.submitted_at AS "sentAt"
     FROM blind_reviews b
     JOIN review_items i ON i.submission_id = b.submission_id AND i.version = b.version
       AND i.question_code = b.question_code
     JOIN submissions s ON s.id = i.submission_id AND s.version = i.version
     JOIN submission_versions v ON v.submission_id = i.submission_id AND v.version = i.version
     WHERE b.subject = $3 AND b.judged_at IS NULL AND s.state <> 'withdrawn' AND NOT s.validated
       AND ${coveredSql('s.city_id', 's.round_id', 1)}
     ORDER BY b.sample_id, i.submission_id, i.question_code LIMIT 1000`,
    [...pairsOf(cities), subject],
  );
}
