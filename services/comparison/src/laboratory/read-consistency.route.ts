import { problem } from '@interlace/contracts';
import { type App, sendWithEtag } from '@interlace/service-kit';
import { roundHeadOf, sampleHeadOf } from '../benchmarks/heads.ts';
import { suppressed } from '../benchmarks/suppression.ts';
import { readSampleQuestions } from '../reading/answers.store.ts';
import { originQuery, roundParams } from '../routes/open-round.ts';
import type { GroupReport } from './consistency.ts';
import { adviceOn, groupSentence } from './consistency-advice.ts';
import { groupStudies } from './group-studies.ts';
import type { Laboratory } from './laboratory.ts';
import { type OpenSample, openSample } from './open-sample.ts';
import { type ConsistencyAnswer, consistencyAnswer } from './study-reports.wire.ts';

export function readConsistencyRoute(app: App, laboratory: Laboratory): void {
  app.get(
    '/api/v1/laboratory/rounds/:roundId/consistency',
    {
      schema: {
        operationId: 'getConsistency',
        tags: ['laboratory'],
        summary:
          'Whether questions and areas hang together: alpha, correlations, effective beside nominal weights, and which to look at',
        params: roundParams,
        querystring: originQuery,
        response: { 200: consistencyAnswer, 409: problem, 422: problem },
      },
    },
    async (request, reply) => {
      const { principal, query, params } = request;
      const { roundId } = params;
      const open = await openSample(laboratory.comparison, principal, { roundId, origin: query.origin });
      const { dataVersion } = open.table;
      const key = `laboratory consistency ${roundId} ${dataVersion} ${open.sample.origin}`;
      const stored = await laboratory.once(key, dataVersion, () => report(laboratory, open));
      return sendWithEtag(request, reply.type('application/json; charset=utf-8'), stored);
    },
  );
}

async function report({ comparison, workbench }: Laboratory, open: OpenSample): Promise<ConsistencyAnswer> {
  const { table, sample, instrument } = open;
  const head = {
    dataVersion: table.dataVersion,
    round: roundHeadOf(table.round),
    sample: sampleHeadOf(sample),
  };
  if (sample.size < sample.minimumGroup)
    return { ...head, suppressed: suppressed('group-too-small'), groups: null };
  const cities = await readSampleQuestions(comparison.database.pool, table.round.id, sample);
  const found = await workbench.compute('consistency', groupStudies(instrument, sample, cities));
  const { composites, indicators, questions } = instrument;
  const titles = new Map(
    [...composites, ...indicators, ...questions].map(({ code, title }) => [code, title]),
  );
  const titleOf = (code: string) => titles.get(code) ?? code;
  return { ...head, suppressed: null, groups: found.map((group) => groupAnswer(group, titleOf)) };
}

function groupAnswer(
  group: GroupReport,
  titleOf: (code: string) => string,
): NonNullable<ConsistencyAnswer['groups']>[number] {
  const { reliability } = group;
  const without = new Map(reliability?.withoutItem.map((item) => [item.code, item]));
  return {
    group: group.group,
    kind: group.kind,
    title: titleOf(group.group),
    sentence: groupSentence(group),
    alpha: reliability?.alpha ?? null,
    cities: reliability?.units ?? 0,
    weighedOver: group.weighedOver,
    parts: group.weights.map(({ code, nominal, effective, ratio }) => ({
      code,
      title: titleOf(code),
      alphaWithout: without.get(code)?.alpha ?? null,
      correlationWithRest: without.get(code)?.correlationWithRest ?? null,
      nominalWeight: nominal,
      effectiveWeight: effective,
      correlationRatio: ratio?.smoothed ?? null,
    })),
    flags: group.flags.map(({ group: _, ...flag }) => flag),
    advice: adviceOn(group).map(({ code, sentences }) => ({
      code,
      title: titleOf(code),
      sentences: [...sentences],
    })),
  };
}
