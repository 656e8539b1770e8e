import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { findDraftInSight } from '../submissions/find-in-sight.ts';
import { recordDraftReading } from '../submissions/submission.audit.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { readChanges, readSnapshot } from './change.store.ts';
import { changes } from './history.wire.ts';
import { cursorOf, snapshotOf } from './snapshot.ts';

const sinceQuery = z.strictObject({
  since: z
    .string()
    .min(1)
    .max(1_000)
    .refine((cursor) => snapshotOf(cursor) !== null, 'must be a cursor of an answer before, unchanged')
    .optional()
    .describe('`cursor` of the answer before. Without it nothing is told but the cursor to begin with.'),
});

export function readChangesRoute(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id/changes',
    {
      schema: {
        operationId: 'listAnswerChanges',
        tags: ['answers'],
        summary: 'Answers saved or cleared since you last asked, as they now stand: for forms that are open',
        description:
          'Ask once without `since`, then load the submission, then ask every few seconds. No change is left out and, ' +
          'while nothing changes, the answer is 304 to its ETag.',
        params: submissionParams,
        querystring: sinceQuery,
        response: { 200: changes },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const { id } = request.params;
      const submission = await findDraftInSight(sql, request.principal, id, now());
      const since = request.query.since === undefined ? null : snapshotOf(request.query.since);
      if (since === null) {
        return sendTagged(request, reply, { items: [], cursor: cursorOf(await readSnapshot(sql)) });
      }
      const { items, seen } = await readChanges(sql, id, since);
      // While nothing changed the cursor stays, and with it the answer's ETag.
      if (items.length === 0) return sendTagged(request, reply, { items, cursor: cursorOf(since) });
      await recordDraftReading(sql, request.principal, 'listAnswerChanges', [submission]);
      const told = items.map((item) => ({ ...item, updatedAt: item.updatedAt.toISOString() }));
      return sendTagged(request, reply, { items: told, cursor: cursorOf(seen) });
    },
  );
}
