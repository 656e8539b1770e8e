import { code, instrumentReference, uuid } from '@interlace/contracts';
import { answersOf, notReviewed } from '@interlace/scoring-method';
import { type App, DomainError, notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Scoring } from '../scoring.ts';
import { sendTagged } from '../send-tagged.ts';
import { derivation } from './derivation.schema.ts';
import { deriveItem } from './derivation.ts';
import { scoreSummary } from './score.schema.ts';
import { findScoredVersion } from './score.store.ts';
import { answersInSight } from './scores-in-sight.ts';

const derivationOfScore = derivation.extend({
  submissionId: uuid,
  submissionVersion: z.int().min(1),
  instrument: instrumentReference,
  methodVersion: z.string(),
  origin: scoreSummary.shape.origin,
});

export function getDerivationRoute(app: App, { database, library, methods, now }: Scoring): void {
  app.get(
    '/api/v1/scores/:submissionId/versions/:version/derivation',
    {
      schema: {
        operationId: 'getDerivation',
        tags: ['scores'],
        summary: 'How one number came about: formula, weights, answers, rules',
        params: z.object({
          submissionId: uuid.describe('Id of the submission'),
          version: z.coerce.number().int().min(1).max(1_000_000).describe('Submitted version, from 1'),
        }),
        querystring: z.strictObject({
          item: code.describe('Code of an indicator or composite').meta({ examples: ['core'] }),
        }),
        response: { 200: derivationOfScore },
      },
    },
    async (request, reply) => {
      const { submissionId, version: submissionVersion } = request.params;
      const today = now().toISOString().slice(0, 10);
      const inSight = await answersInSight(database.pool, request.principal, today);
      const scored = await findScoredVersion(database.pool, submissionId, submissionVersion, inSight);
      if (!scored) throw notFound('The score');
      const { instrument: reference, methodVersion, origin } = scored;
      const instrument = await library.find(database.pool, reference);
      const method = methods.find(methodVersion);
      if (!instrument || !method)
        throw new Error(`a score stands without its instrument or method ${methodVersion}`);
      const derived = deriveItem(
        { instrument, answers: answersOf(scored.answers), method, review: scored.review ?? notReviewed },
        request.query.item,
      );
      if (!derived) throw unknownItem(request.query.item);
      const context = { submissionId, submissionVersion, instrument: reference, methodVersion, origin };
      return sendTagged(request, reply, { ...context, ...derived });
    },
  );
}

function unknownItem(item: string): DomainError {
  const reason = `is no indicator or composite of this instrument`;
  return new DomainError('invalid-request', `${item} ${reason}.`, {
    invalidParams: [{ name: 'item', code: 'unknown-item', reason }],
  });
}
