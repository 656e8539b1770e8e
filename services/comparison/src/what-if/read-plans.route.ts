import { problem } from '@interlace/contracts';
import { type App, notFound } from '@interlace/service-kit';
import type { z } from 'zod';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import type { Score } from '../benchmarks/score.ts';
import { itemAsked } from '../routes/item-asked.ts';
import { basisOf, type OpenCity, openCity } from '../routes/open-answers.ts';
import { cityParams, idParam } from '../routes/open-round.ts';
import { sendStored } from '../routes/send-stored.ts';
import { evaluationOf, headsOf } from './evaluation.ts';
import { findPlan, listPlans, type Plan } from './plan.store.ts';
import { reviseAnswers } from './revise-answers.ts';
import type { WhatIfRoom } from './room.ts';
import { evaluatedPlan, planList, type plan as planShape } from './wire.ts';

export const planParams = cityParams.extend({ planId: idParam.describe('Id of a plan of the city') });

export function readPlansRoutes(app: App, room: WhatIfRoom): void {
  const { database } = room;
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/plans',
    {
      schema: {
        operationId: 'listPlans',
        tags: ['what-if'],
        summary: 'The plans of a city, the latest first; a hundred at most',
        params: cityParams,
        response: { 200: planList },
      },
    },
    async (request, reply) => {
      const { visibility } = await openCity(room, request.principal, request.params);
      const items = (await listPlans(database.pool, request.params)).map(planBody);
      const dataVersion = fingerprint(items).slice(0, 32);
      return sendStored(room, request, reply, { dataVersion, visibility, make: () => ({ items }) });
    },
  );

  app.get(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/plans/:planId',
    {
      schema: {
        operationId: 'getPlan',
        tags: ['what-if'],
        summary: 'A plan, evaluated on the answers as they now stand',
        params: planParams,
        response: { 200: evaluatedPlan, 409: problem },
      },
    },
    async (request, reply) => {
      const { principal, params } = request;
      const shown = await openCity(room, principal, params);
      const plan = await findPlan(database.pool, params, params.planId);
      if (!plan) throw notFound('The plan');
      const open = inOrigin(shown, plan.origin);
      const body = await evaluated(room, open, plan);
      const { visibility, table } = open;
      const dataVersion = fingerprint([table.dataVersion, plan]).slice(0, 32);
      // Stored bytes come past no serializer: what is not declared is left out here.
      const make = () => evaluatedPlan.parse(body);
      return sendStored(room, request, reply, { dataVersion, visibility, make });
    },
  );
}

/** The city's figures of an origin; those shown first once that origin no longer stands. */
function inOrigin(shown: OpenCity, origin: Plan['origin']): OpenCity {
  const { cityId } = shown.member.score;
  const sample = shown.table.samplesOf(cityId).find((one) => one.origin === origin);
  const member = sample?.member(cityId);
  return sample && member ? { ...shown, sample, member } : shown;
}

async function evaluated(
  room: WhatIfRoom,
  open: OpenCity,
  plan: Plan,
): Promise<z.infer<typeof evaluatedPlan>> {
  const { changes } = plan;
  const basis = await basisOf(room, open.member.score);
  const { code: item } = itemAsked(basis.instrument, undefined, 'item');
  const revision = reviseAnswers(basis.instrument, basis.answers, changes);
  const isSound = revision.faults.length === 0;
  return {
    ...headsOf(open),
    plan: planBody(plan),
    baseChanged: hasChanged(plan, open.member.score),
    evaluation: isSound ? await evaluationOf(room, open, { basis, changes, revision, item }) : null,
    refused: [...revision.faults],
  };
}

function hasChanged(plan: Plan, now: Score): boolean {
  return (
    plan.submissionId !== now.submissionId ||
    plan.submissionVersion !== now.submissionVersion ||
    plan.methodVersion !== now.methodVersion
  );
}

/** A plan as it is told. */
export function planBody(plan: Plan): z.infer<typeof planShape> {
  const { id, name, author, origin, changes, submissionId, submissionVersion, methodVersion } = plan;
  return {
    id,
    name,
    author,
    createdAt: plan.createdAt.toISOString(),
    origin,
    changes: [...changes],
    base: { submissionId, submissionVersion, methodVersion },
  };
}
