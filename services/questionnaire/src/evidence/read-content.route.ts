import { type App, DomainError, notFound, sendWithEtag } from '@interlace/service-kit';
import { z } from 'zod';
import type { Questionnaire } from '../questionnaire.ts';
import { findInSight } from '../submissions/find-in-sight.ts';
import { recordDraftReading } from '../submissions/submission.audit.ts';
import { acceptedTypes } from './accepted-types.ts';
import { evidenceParams } from './evidence.schema.ts';
import { findContent } from './evidence.store.ts';
import type { EvidenceShelf } from './evidence-shelf.ts';
import { attachment } from './file-name.ts';

const schema = z.string().meta({ contentEncoding: 'binary' });
const anyAccepted = Object.fromEntries(acceptedTypes.map(({ mediaType }) => [mediaType, { schema }]));

export function readContentRoute(app: App, { database, now }: Questionnaire, { store }: EvidenceShelf): void {
  app.get(
    '/api/v1/submissions/:id/evidence/:evidence/content',
    {
      schema: {
        operationId: 'downloadEvidence',
        tags: ['evidence'],
        summary: 'The content of a file, to be kept; evaluators get what backs the version that stands',
        params: evidenceParams,
        response: { 200: { content: anyAccepted } },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const { id, evidence } = request.params;
      const { submission, sight } = await findInSight(sql, request.principal, id, now());
      const version = sight === 'draft' ? null : submission.version;
      const content = await findContent(sql, submission.id, evidence, version);
      if (!content) throw notFound('The evidence');
      const { objectKey, mediaType, name, bytes, sha256 } = content;
      if (sight === 'draft')
        await recordDraftReading(sql, request.principal, 'downloadEvidence', [submission]);
      const body = await store.get(objectKey);
      if (!body) throw new DomainError('evidence-lost', 'The evidence store no longer has this file.');
      reply
        .type(mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType)
        .header('content-length', bytes)
        .header('content-disposition', attachment(name))
        // Wherever it ends up being shown, it runs nothing and is nobody's origin.
        .header('content-security-policy', "sandbox; default-src 'none'");
      const answer = sendWithEtag(request, reply, { etag: sha256, body });
      if (reply.statusCode === 304) body.destroy();
      return answer;
    },
  );
}
