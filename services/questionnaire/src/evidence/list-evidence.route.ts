import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { sendTagged } from '../send-tagged.ts';
import { findInSight } from '../submissions/find-in-sight.ts';
import { recordDraftReading } from '../submissions/submission.audit.ts';
import { submissionParams } from '../submissions/submission.params.ts';
import { acceptedTypes } from './accepted-types.ts';
import { MOST_ITEMS } from './evidence.decide.ts';
import { evidenceLibrary } from './evidence.schema.ts';
import { listItems, listSentItems } from './evidence.store.ts';
import type { EvidenceShelf } from './evidence-shelf.ts';

export function listEvidenceRoute(
  app: App,
  { database, now }: Questionnaire,
  { bytesPerFile, malware }: EvidenceShelf,
): void {
  const accepted = acceptedTypes.map(({ name, mediaType, extension }) => ({ name, mediaType, extension }));
  const limits = { bytesPerFile, itemsPerSubmission: MOST_ITEMS, accepted, malwareCheck: malware !== null };
  app.get(
    '/api/v1/submissions/:id/evidence',
    {
      schema: {
        operationId: 'listEvidence',
        tags: ['evidence'],
        summary:
          'The evidence of a submission and what may be added; evaluators see what backs the version that stands',
        params: submissionParams,
        response: { 200: evidenceLibrary },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const { submission, sight } = await findInSight(sql, request.principal, request.params.id, now());
      const isDraft = sight === 'draft';
      const items = isDraft
        ? await listItems(sql, submission.id)
        : await listSentItems(sql, submission.id, submission.version);
      if (isDraft) await recordDraftReading(sql, request.principal, 'listEvidence', [submission]);
      return sendTagged(request, reply, { limits, items });
    },
  );
}
