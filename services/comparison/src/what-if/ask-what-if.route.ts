import { code } from '@interlace/contracts';
import { type App, allow } from '@interlace/service-kit';
import { z } from 'zod';
import { scoreOrigin } from '../benchmarks/wire.ts';
import type { Comparison } from '../comparison.ts';
import { basisOf, type OpenCity, openCity } from '../routes/open-answers.ts';
import { cityParams } from '../routes/open-round.ts';
import type { Basis } from './basis.ts';
import { demandSound, evaluationOf, headsOf, itemAsked } from './evaluation.ts';
import { othersOf, type SampleTables } from './others.ts';
import { changesInput, whatIf } from './wire.ts';

/** Those who may read the answers of some city; of which one is decided city by city. */
export const readers = allow(
  'city-coordinator',
  'contributor',
  'council-reader',
  'partner-analyst',
  'evaluator',
  'review-lead',
);

export function askWhatIfRoute(app: App, comparison: Comparison, tables: SampleTables): void {
  app.post(
    '/api/v1/benchmarks/rounds/:roundId/cities/:cityId/what-if',
    {
      config: { access: readers },
      schema: {
        operationId: 'askWhatIf',
        tags: ['what-if'],
        summary: 'What other answers would make of every figure of a city, and of its place',
        description:
          'Computes and stores nothing, so it takes no Idempotency-Key: it is a POST because the changes do not fit an address.',
        params: cityParams,
        body: z.strictObject({
          origin: scoreOrigin.optional(),
          item: code
            .optional()
            .describe('Item whose places are told; without it the headline of the instrument'),
          changes: changesInput,
        }),
        response: { 200: whatIf },
      },
    },
    async ({ principal, params, body }) => {
      const open = await openCity(comparison, principal, params, body.origin);
      const basis = await basisOf(comparison, open.member.score);
      const revision = demandSound(basis.instrument, basis.answers, body.changes);
      const item = itemAsked(basis.instrument, body.item, '/item');
      const others = await othersFor(comparison, tables, open, basis, item);
      const asked = { basis, changes: body.changes, item, others };
      return { ...headsOf(open), ...evaluationOf(asked, revision) };
    },
  );
}

export async function othersFor(
  { database }: Pick<Comparison, 'database'>,
  tables: SampleTables,
  { table, sample, member }: OpenCity,
  { instrument }: Basis,
  item: string,
) {
  const questions = await tables.of(database.pool, table, sample, instrument);
  return othersOf(sample, member.score.cityId, item, questions);
}
