import { publishedResultRecordedV1, uuid } from '@interlace/contracts';
import { type App, command, DomainError, digest, uuidv7 } from '@interlace/service-kit';
import { z } from 'zod';
import type { Scoring } from '../scoring.ts';
import { type PublishedResult, publishedResult } from './published-result.schema.ts';
import { findResults, insertResults, type StoredResult } from './published-result.store.ts';

const body = z.strictObject({ results: z.array(publishedResult).min(1).max(500) });
const outcome = z.object({ items: z.array(z.object({ resultId: uuid, recorded: z.boolean() })) });

export function recordResultsRoute(app: App, { database, bus, now }: Scoring): void {
  app.post(
    '/api/v1/published-results',
    {
      schema: {
        operationId: 'recordPublishedResults',
        tags: ['published-results'],
        summary: 'Record figures printed in reports elsewhere, each with its source',
        description:
          'One to 500 figures, all or none. A figure already recorded (same unit, year, indicator and source) is answered with its id and `recorded: false`; another score under the same source is refused.',
        body,
        response: { 200: outcome, 201: outcome },
      },
    },
    command(database, async ({ request, tx }) => {
      const sql = database.sql(tx);
      const { results } = request.body;
      const candidates = results.map((result): StoredResult => ({ resultId: uuidv7(now()), ...result }));
      const inserted = await insertResults(sql, candidates, now());
      const stored = await findResults(sql, results);
      requireSame(results, stored);
      const fresh = candidates.filter((candidate) => inserted.has(candidate.resultId));
      if (fresh.length > 0) await bus.publish(tx, publishedResultRecordedV1, fresh);
      const items = stored.map(({ resultId }) => ({ resultId, recorded: inserted.has(resultId) }));
      const audit = {
        concerns: fresh.flatMap(({ cityId }) => cityId ?? []),
        after: { recorded: fresh.length, figures: digest(JSON.stringify(fresh)) },
      };
      const isNew = fresh.length > 0;
      return { status: isNew ? 201 : 200, body: { items }, audit: isNew ? audit : null };
    }),
  );
}

/** @throws DomainError `published-result-differs` naming every figure whose source is on record with another one. */
function requireSame(given: readonly PublishedResult[], stored: readonly StoredResult[]): void {
  const invalidParams = given.flatMap((result, index) => {
    const known = stored[index]?.score;
    if (known === result.score) return [];
    return [
      { name: `/results/${index}/score`, code: 'published-result-differs', reason: `is ${known} on record` },
    ];
  });
  if (invalidParams.length === 0) return;
  throw new DomainError('published-result-differs', 'A source cannot print two scores.', { invalidParams });
}
