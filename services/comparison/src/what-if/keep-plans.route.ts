import { requiredText } from '@interlace/contracts';
import { type App, command, DomainError, digest, notFound, uuidv7 } from '@interlace/service-kit';
import { z } from 'zod';
import { writesPlans } from '../benchmarks/answer-rights.ts';
import { scoreOrigin } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { basisOf, openCity } from '../routes/open-answers.ts';
import { cityParams } from '../routes/open-round.ts';
import { demandSound } from './evaluation.ts';
import { deletePlan, insertPlan, type Plan } from './plan.store.ts';
import { planBody, planParams } from './read-plans.route.ts';
import { changesInput, plan } from './wire.ts';

/** Of a city in a round. */
const MOST_PLANS = 100;

export function keepPlansRoutes(app: App, comparison: Comparison): void {
  const { database, now } = comparison;
  app.post(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/plans',
    {
      schema: {
        operationId: 'savePlan',
        tags: ['what-if'],
        summary: 'Keep a what-if as a named plan of the own city',
        params: cityParams,
        body: z.strictObject({
          name: requiredText(200),
          origin: scoreOrigin.optional(),
          changes: changesInput,
        }),
        response: { 201: plan },
      },
    },
    command(database, async ({ request: { params, body }, tx, principal }) => {
      const { cityId, roundId } = params;
      if (!writesPlans(principal, cityId)) throw notFound('The city in this round');
      const { score } = (await openCity(comparison, principal, params, body.origin)).member;
      const { instrument, answers } = await basisOf(comparison, score);
      demandSound(instrument, answers, body.changes);
      const at = now();
      const { origin, submissionId, submissionVersion, methodVersion } = score;
      const base = { origin, submissionId, submissionVersion, methodVersion };
      const { name, changes } = body;
      const made: Plan = { id: uuidv7(at), name, author: principal.subject, createdAt: at, changes, ...base };
      if (!(await insertPlan(database.sql(tx), params, made, MOST_PLANS)))
        throw new DomainError('too-many-plans', `A city keeps at most ${MOST_PLANS} plans in a round.`);
      const location = `/api/v1/benchmarks/rounds/${roundId}/cities/${cityId}/plans/${made.id}`;
      const audit = {
        concerns: [cityId],
        object: { kind: 'plan', id: made.id },
        after: { roundId, name: digest(name), changes: digest(JSON.stringify(changes)), ...base },
      };
      return { status: 201, body: planBody(made), headers: { location }, audit };
    }),
  );

  app.delete(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/plans/:planId',
    {
      schema: {
        operationId: 'deletePlan',
        tags: ['what-if'],
        summary: 'Remove a plan of the own city',
        params: planParams,
        response: { 204: z.undefined() },
      },
    },
    command(database, async ({ request: { params }, tx, principal }) => {
      const isOwn = writesPlans(principal, params.cityId);
      if (!isOwn || !(await deletePlan(database.sql(tx), params, params.planId))) throw notFound('The plan');
      const { planId, cityId, roundId } = params;
      const audit = { concerns: [cityId], object: { kind: 'plan', id: planId }, before: { roundId } };
      return { status: 204, audit };
    }),
  );
}
