import type { App } from '@interlace/service-kit';
import { notFound } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { isOwn } from '../submissions/submission.access.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { findSubmission } from '../submissions/submission.store.ts';
import { readAssignments } from './assignment.store.ts';
import { assignmentBody } from './assignment.wire.ts';

export function listAssignmentsRoute(app: App, { database }: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id/assignments',
    {
      schema: {
        operationId: 'listAssignments',
        tags: ['submissions'],
        summary: 'Who writes which section of a submission of your city',
        params: submissionParams,
        response: { 200: z.object({ items: z.array(assignmentBody) }) },
      },
    },
    async (request, reply) => {
      const found = await findSubmission(database.pool, request.params.id);
      if (!found || !isOwn(request.principal, found.cityId)) throw notFound('The submission');
      return sendTagged(request, reply, { items: await readAssignments(database.pool, found.id) });
    },
  );
}
