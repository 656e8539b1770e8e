import type { App } from '@interlace/service-kit';
import { notFound } from '@interlace/service-kit';
import { countOpenThreads } from '../discussion/thread.store.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { readFacts } from '../submissions/answer.store.ts';
import { completenessOf } from '../submissions/completeness.ts';
import { isOwn } from '../submissions/submission.access.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { findSubmission } from '../submissions/submission.store.ts';
import { readAssignments } from './assignment.store.ts';
import { boardOf } from './board.ts';
import { readSectionSteps, readSections } from './section.store.ts';
import { board } from './section.wire.ts';

export function getBoardRoute(app: App, { database, library }: Questionnaire): void {
  app.get(
    '/api/v1/submissions/:id/board',
    {
      schema: {
        operationId: 'getBoard',
        tags: ['submissions'],
        summary:
          'Every section of a submission of your city: who writes it, until when, and how far it has come',
        params: submissionParams,
        response: { 200: board },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const found = await findSubmission(sql, request.params.id);
      if (!found || !isOwn(request.principal, found.cityId)) throw notFound('The submission');
      const { id } = found;
      const [instrument, facts, assignments, sections, steps, threads] = await Promise.all([
        library.get(database.client, found.instrument),
        readFacts(sql, id),
        readAssignments(sql, id),
        readSections(sql, id),
        readSectionSteps(sql, id),
        countOpenThreads(sql, id),
      ]);
      const progress = completenessOf(instrument, facts).areas;
      const body = boardOf(instrument, { progress, assignments, sections, steps, threads });
      return sendTagged(request, reply, body);
    },
  );
}
