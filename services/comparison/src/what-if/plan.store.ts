import type { SqlExecutor } from '@interlace/event-bus';
import type { ScoreOrigin } from '../benchmarks/score.ts';
import type { Change } from './revise-answers.ts';

/** Changed answers a city keeps under a name, and what they were made on. */
export interface Plan {
  readonly id: string;
  readonly name: string;
  /** Account id of the author. */
  readonly author: string;
  readonly createdAt: Date;
  readonly origin: ScoreOrigin;
  readonly changes: readonly Change[];
  readonly submissionId: string;
  readonly submissionVersion: number;
  readonly methodVersion: string;
}

export interface CityOfRound {
  readonly roundId: string;
  readonly cityId: string;
}

/** Keeps a plan unless the city has as many as it may in this round; says whether it did. Holds a lock until commit. */
export async function insertPlan(
  sql: SqlExecutor,
  { roundId, cityId }: CityOfRound,
  plan: Plan,
  most: number,
): Promise<boolean> {
  await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`plan ${cityId} ${roundId}`]);
  const rows = await sql.query(
    `insert into laboratory.plan
       (plan_id, round_id, city_id, origin, name, changes, author, created_at, submission_id, submission_version, method_version)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11
     where (select count(*) from laboratory.plan where city_id = $3 and round_id = $2) < $12
     returning 1`,
    [
      plan.id,
      roundId,
      cityId,
      plan.origin,
      plan.name,
      JSON.stringify(plan.changes),
      plan.author,
      plan.createdAt,
      plan.submissionId,
      plan.submissionVersion,
      plan.methodVersion,
      most,
    ],
  );
  return rows.length > 0;
}

const COLUMNS = `plan_id as id, name, author, created_at as "createdAt", origin, changes, submission_id as "submissionId",
  submission_version as "submissionVersion", method_version as "methodVersion"`;

/** The plans of a city in a round, the latest first. */
export async function listPlans(sql: SqlExecutor, { roundId, cityId }: CityOfRound): Promise<Plan[]> {
  return sql.query<Plan>(
    `select ${COLUMNS} from laboratory.plan where city_id = $1 and round_id = $2 order by plan_id desc`,
    [cityId, roundId],
  );
}

export async function findPlan(
  sql: SqlExecutor,
  { roundId, cityId }: CityOfRound,
  id: string,
): Promise<Plan | undefined> {
  const [row] = await sql.query<Plan>(
    `select ${COLUMNS} from laboratory.plan where plan_id = $3 and city_id = $1 and round_id = $2`,
    [cityId, roundId, id],
  );
  return row;
}

/** Says whether there was one. */
export async function deletePlan(
  sql: SqlExecutor,
  { roundId, cityId }: CityOfRound,
  id: string,
): Promise<boolean> {
  const rows = await sql.query(
    'delete from laboratory.plan where plan_id = $3 and city_id = $1 and round_id = $2 returning 1',
    [cityId, roundId, id],
  );
  return rows.length > 0;
}
