import { problem } from '@interlace/contracts';
import { type App, DomainError, notFound } from '@interlace/service-kit';
import type { FastifyRequest } from 'fastify';
import { sendTagged } from '../send-tagged.ts';
import { findInSight } from '../submissions/find-in-sight.ts';
import { fileAnswer, languageQuery, PDF, receiptBody, receiptParams } from './document.schema.ts';
import type { Documents } from './documents.ts';
import { writePdfInThread } from './pdf/pdf-thread.ts';
import { receiptPaper } from './receipt.paper.ts';
import { receiptOf, type SentVersion } from './receipt.ts';
import { sendFile } from './send-file.ts';
import { findSentVersion } from './sent-version.store.ts';

type Asked = Pick<FastifyRequest, 'principal'> & { params: { id: string; version: number } };

export function receiptRoutes(app: App, { database, now, speakAs }: Documents): void {
  /** A version the caller may read: the city each, evaluators the one that stands. */
  const find = async ({ principal, params: { id, version } }: Asked): Promise<SentVersion> => {
    const sql = database.pool;
    const { submission, sight } = await findInSight(sql, principal, id, now());
    if (sight === 'sent' && version !== submission.version) throw notFound('The submission');
    const sent = await findSentVersion(sql, submission, version);
    if (sent) return sent;
    throw new DomainError('submission-version-not-sent', `Version ${version} was not sent.`, {
      invalidParams: [{ name: 'version', code: 'submission-version-not-sent', reason: 'was not sent' }],
    });
  };

  app.get(
    '/api/v1/submissions/:id/receipts/:version',
    {
      schema: {
        operationId: 'getReceipt',
        tags: ['documents'],
        summary: 'What was received in a version, with a fingerprint it can be checked by later',
        params: receiptParams,
        response: { 200: receiptBody, 409: problem },
      },
    },
    async (request, reply) => {
      return sendTagged(request, reply, receiptOf(await find(request)));
    },
  );

  app.get(
    '/api/v1/submissions/:id/receipts/:version.pdf',
    {
      schema: {
        operationId: 'getReceiptPdf',
        tags: ['documents'],
        summary: 'The same as a tagged PDF, without the answers',
        params: receiptParams,
        querystring: languageQuery,
        response: { 200: fileAnswer(PDF), 409: problem },
      },
    },
    async (request, reply) => {
      const sent = await find(request);
      const spoken = await speakAs(sent.instrument, request.query.language);
      const bytes = await writePdfInThread(receiptPaper(spoken, receiptOf(sent)));
      const { language } = spoken;
      const name = `receipt-${sent.version}-${language}.pdf`;
      return sendFile(request, reply, { name, mediaType: PDF, language, bytes });
    },
  );
}
