import type { Weights } from '@interlace/composite-index';
import { problem } from '@interlace/contracts';
import { type App, DomainError, sendWithEtag } from '@interlace/service-kit';
import { fingerprint } from '../benchmarks/fingerprint.ts';
import { itemAsked } from '../routes/item-asked.ts';
import { roundParams } from '../routes/open-round.ts';
import type { Laboratory } from './laboratory.ts';
import { type OpenSample, openSample, openStudy } from './open-sample.ts';
import type { Rerun, RerunMethod } from './rerun.ts';
import { labRun, type RunRequest, runRequest } from './run.wire.ts';
import { runAnswer } from './run-answer.ts';
import type { Study } from './study.ts';
import { findWeightSet } from './weight-set.store.ts';
import type { WeightSet } from './weight-set.wire.ts';

export function runRoundRoute(app: App, laboratory: Laboratory): void {
  app.post(
    '/api/v1/laboratory/rounds/:roundId/runs',
    {
      schema: {
        operationId: 'runRound',
        tags: ['laboratory'],
        summary:
          'Compute a round by another method: scores, places with intervals, shifts against the published order. Nothing is stored',
        params: roundParams,
        body: runRequest,
        response: { 200: labRun, 422: problem },
      },
    },
    async (request, reply) => {
      const { principal, params, body } = request;
      const { roundId } = params;
      const open = await openSample(laboratory.comparison, principal, { roundId, origin: body.origin });
      const { dataVersion } = open.table;
      const key = `laboratory run ${fingerprint([roundId, dataVersion, body])}`;
      const stored = await laboratory.once(key, dataVersion, () => run(laboratory, open, body));
      // A computation asked for by POST: nothing to be conditional on.
      return sendWithEtag({ headers: {} }, reply.type('application/json; charset=utf-8'), stored);
    },
  );
}

async function run(laboratory: Laboratory, open: OpenSample, request: RunRequest) {
  const item = itemAsked(open.instrument, request.item, 'item');
  const set = await setIn(laboratory, open, request.weights);
  const study = await openStudy(laboratory.comparison, open, item.code);
  const named = set ? { id: set.id, version: set.version, name: set.name } : null;
  const found = await compute(laboratory, study, request, set?.weights);
  return runAnswer({ open, item, study, run: found, weights: request.weights, set: named });
}

async function compute(
  { workbench }: Laboratory,
  study: Study,
  { weights, ...request }: RunRequest,
  set: Weights | undefined,
): Promise<Rerun> {
  const { normalise, aggregate } = request;
  const how = { normalise, aggregate, withoutConstants: request.constants === 'leave-out' };
  if (weights.by !== 'benefit-of-the-doubt')
    return workbench.compute('rerun', { study, method: { ...how, weigh: weighing(weights, set) } });
  const { leastShare, mostShare } = weights;
  const limits =
    leastShare === undefined && mostShare === undefined
      ? undefined
      : { least: leastShare ?? 0, most: mostShare ?? 1 };
  return workbench.compute('best-light', { study, method: how, limits });
}

type Weighing = Exclude<RunRequest['weights'], { by: 'benefit-of-the-doubt' }>;

function weighing(weights: Weighing, set: Weights | undefined): RerunMethod['weigh'] {
  if (weights.by === 'published') return { method: 'tree' };
  if (weights.by === 'set') return { method: 'set', weights: set ?? {} };
  if (weights.by === 'equal') return { method: 'equal', per: weights.per };
  if (weights.by === 'first-component') return { method: 'first-component' };
  return { method: 'factor-analysis', factors: weights.factors };
}

/** @throws DomainError naming `/weights/id` for a set that does not exist or belongs to another instrument */
async function setIn(
  { comparison: { database } }: Laboratory,
  { sample: { instrument } }: OpenSample,
  weights: RunRequest['weights'],
): Promise<WeightSet | undefined> {
  if (weights.by !== 'set') return undefined;
  const set = await findWeightSet(database.pool, weights.id, weights.version);
  const refuse = (code: string, reason: string) =>
    new DomainError(
      code === 'unknown-weight-set' ? 'not-found' : 'not-comparable',
      `The weight set ${reason}.`,
      {
        invalidParams: [{ name: '/weights/id', code, reason }],
      },
    );
  if (!set) throw refuse('unknown-weight-set', 'was not found');
  const { code, version } = set.instrument;
  if (code !== instrument.code || version !== instrument.version)
    throw refuse(
      'other-instrument',
      `is for ${code} ${version}, the round for ${instrument.code} ${instrument.version}`,
    );
  return set;
}
