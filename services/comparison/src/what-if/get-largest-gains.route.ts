import { code, problem } from '@interlace/contracts';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import { suppressed } from '../benchmarks/suppression.ts';
import type { Comparison } from '../comparison.ts';
import { itemAsked } from '../routes/item-asked.ts';
import { refusable } from '../routes/method-problem.ts';
import type { Basis } from '../routes/open-answers.ts';
import { basisOf, type OpenCity, openCity } from '../routes/open-answers.ts';
import { cityParams, originQuery } from '../routes/open-round.ts';
import { sendStored } from '../routes/send-stored.ts';
import { bestTogether } from './bundle.ts';
import { headsOf, withTitles } from './evaluation.ts';
import { type Gain, gainsOf } from './gains.ts';
import { type LargestGains, largestGains } from './wire.ts';

const query = z.strictObject({
  ...originQuery.shape,
  item: code.optional().describe('Code of an indicator or composite; without it the headline'),
  limit: z.coerce.number().int().min(1).max(50).default(10).describe('Most gains, and most changes together'),
});

export function getLargestGainsRoute(app: App, comparison: Comparison): void {
  app.get(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/largest-gains',
    {
      schema: {
        operationId: 'getLargestGains',
        tags: ['what-if'],
        summary: 'The single better answers that would move an item most, and the best of them together',
        description:
          'Points are exactly those what-if tells of the same change. Questions that do not apply to the city are left out.',
        params: cityParams,
        querystring: query,
        response: { 200: largestGains, 409: problem },
      },
    },
    async (request, reply) => {
      const { item: asked, limit, origin } = request.query;
      const open = await openCity(comparison, request.principal, request.params, origin);
      const basis = await basisOf(comparison, open.member.score);
      const { code: item } = itemAsked(basis.instrument, asked, 'item');
      const { visibility, table } = open;
      const make = () => refusable('item', () => gainsAnswer(open, basis, item, limit));
      return sendStored(comparison, request, reply, { dataVersion: table.dataVersion, visibility, make });
    },
  );
}

function gainsAnswer(open: OpenCity, basis: Basis, item: string, limit: number): LargestGains {
  const { code: instrument, version } = basis.instrument;
  const gains = gainsOf(basis, item);
  const strict = open.member.score.items.find((one) => one.code === item)?.strict ?? null;
  const together = bestTogether(basis, item, gains, limit);
  return {
    ...headsOf(open),
    item: { code: item, strict },
    gains: gains.slice(0, limit).map((gain) => gainBody(basis, gain)),
    together: { ...together, changes: [...together.changes] },
    suppressed: strict === null ? suppressed('no-score') : null,
    instrumentAt: `/api/v1/instruments/${instrument}/versions/${version}`,
  };
}

function gainBody({ instrument, answers }: Basis, gain: Gain): LargestGains['gains'][number] {
  const position = instrument.questions.findIndex(({ code: question }) => question === gain.question);
  const { title = '', indicator = '', attainable = 0 } = instrument.questions[position] ?? {};
  return {
    question: gain.question,
    title,
    indicator,
    current: answers.get(gain.question) ?? null,
    proposed: gain.answer,
    points: gain.points,
    best: gain.best,
    questionPoints: { before: gain.before, after: gain.after, attainable },
    opened: withTitles(
      instrument,
      gain.opened.map((question) => ({ question })),
    ),
    setAside: withTitles(instrument, gain.setAside),
    help: `/questions/${position}/help`,
  };
}
