import { code, problem } from '@interlace/contracts';
import { type App, sendWithEtag } from '@interlace/service-kit';
import { roundHeadOf, sampleHeadOf } from '../benchmarks/heads.ts';
import { suppressed } from '../benchmarks/suppression.ts';
import { itemAsked } from '../routes/item-asked.ts';
import { originQuery, roundParams } from '../routes/open-round.ts';
import type { Laboratory } from './laboratory.ts';
import { type OpenSample, openSample, openStudy } from './open-sample.ts';
import { sensitivitySentence } from './sensitivity-sentence.ts';
import { type SensitivityReport, sensitivityReport } from './study-reports.wire.ts';

export function readSensitivityRoute(app: App, laboratory: Laboratory): void {
  app.get(
    '/api/v1/laboratory/rounds/:roundId/sensitivity',
    {
      schema: {
        operationId: 'getSensitivity',
        tags: ['laboratory'],
        summary:
          'Which choice of method the order of a round depends on: Sobol indices, and what they say in a sentence',
        params: roundParams,
        querystring: originQuery.extend({
          item: code.optional().describe('A composite or indicator; the first composite where absent'),
        }),
        response: { 200: sensitivityReport, 409: problem, 422: problem },
      },
    },
    async (request, reply) => {
      const { principal, query, params } = request;
      const { roundId } = params;
      const open = await openSample(laboratory.comparison, principal, { roundId, origin: query.origin });
      const item = itemAsked(open.instrument, query.item, 'item');
      const { dataVersion } = open.table;
      const key = `laboratory sensitivity ${roundId} ${dataVersion} ${open.sample.origin} ${item.code}`;
      const stored = await laboratory.once(key, dataVersion, () => report(laboratory, open, item));
      return sendWithEtag(request, reply.type('application/json; charset=utf-8'), stored);
    },
  );
}

async function report(
  { comparison, workbench }: Laboratory,
  open: OpenSample,
  item: SensitivityReport['item'],
): Promise<SensitivityReport> {
  const { table, sample } = open;
  const head = {
    dataVersion: table.dataVersion,
    round: roundHeadOf(table.round),
    sample: sampleHeadOf(sample),
    item,
  };
  const study = await openStudy(comparison, open, item.code);
  if (study.table.units.length < sample.minimumGroup)
    return { ...head, suppressed: suppressed('group-too-small'), sentence: null, sensitivity: null };
  const found = await workbench.compute('sensitivity', study);
  const sensitivity = { ...found, factors: [...found.factors] };
  return { ...head, suppressed: null, sentence: sensitivitySentence(found), sensitivity };
}
