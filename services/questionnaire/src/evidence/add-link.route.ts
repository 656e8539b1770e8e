import { type App, command, uuidv7 } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { findOwn } from '../submissions/find-in-sight.ts';
import { submissionParams } from '../submissions/submission.params.ts';
import { auditEvidence, auditedItem } from './evidence.audit.ts';
import { demandOpenLibrary, demandRoom } from './evidence.decide.ts';
import { addedEvidence, linkBody } from './evidence.schema.ts';
import { countItems, insertItem } from './evidence.store.ts';

export function addLinkRoute(app: App, { database, now }: Questionnaire): void {
  app.post(
    '/api/v1/submissions/:id/evidence/links',
    {
      schema: {
        operationId: 'addEvidenceLink',
        tags: ['evidence'],
        summary: 'Add a link to the evidence of a submission',
        params: submissionParams,
        body: linkBody,
        response: { 201: addedEvidence },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const submission = await findOwn(sql, principal, request.params.id, 'to-save');
      demandOpenLibrary(submission);
      demandRoom(await countItems(sql, submission.id));
      const { url, title = url, visibility = 'evaluators', ...said } = request.body;
      const id = uuidv7();
      const at = now();
      const item = { id, submissionId: submission.id, title, visibility, ...said, content: { url } };
      await insertItem(sql, item, { at, subject: principal.subject });
      const after = auditedItem({ kind: 'link', visibility, title, url, ...said });
      return {
        status: 201,
        body: { id, mediaType: null, wasThere: false },
        audit: auditEvidence(submission, id, { after }),
      };
    }),
  );
}
