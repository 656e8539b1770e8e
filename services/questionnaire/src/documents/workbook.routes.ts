import { problem } from '@interlace/contracts';
import { type App, DomainError, notFound } from '@interlace/service-kit';
import type { FastifyRequest } from 'fastify';
import { readAnswers } from '../submissions/answer.store.ts';
import { findInSight } from '../submissions/find-in-sight.ts';
import { recordDraftReading } from '../submissions/submission.audit.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import {
  fileAnswer,
  languageQuery,
  UPLOAD_LIMIT,
  workbookComparison,
  workbookInput,
  XLSX,
} from './document.schema.ts';
import type { Documents } from './documents.ts';
import { sendFile } from './send-file.ts';
import { answerBook } from './workbook/answer-book.ts';
import { type ComparedLine, compareBook } from './workbook/compare-book.decide.ts';
import { type Book, readBook } from './workbook/read-book.ts';
import { aboutOf } from './workbook/read-lines.ts';
import { writeBook } from './workbook/write-book.ts';

type Asked = Pick<FastifyRequest, 'principal'> & { params: { id: string } };

export function workbookRoutes(app: App, { database, library, now, speakAs }: Documents): void {
  const find = async ({ principal, params }: Asked, action: string) => {
    const { submission, sight } = await findInSight(database.pool, principal, params.id, now());
    if (sight !== 'draft') throw notFound('The submission');
    await recordDraftReading(database.pool, principal, action, [submission]);
    return submission;
  };

  app.get(
    '/api/v1/submissions/:id/workbook',
    {
      schema: {
        operationId: 'getWorkbook',
        tags: ['documents'],
        summary:
          'The answers as a workbook to write in away from the platform; what is locked comes back as it was',
        params: submissionParams,
        querystring: languageQuery,
        response: { 200: fileAnswer(XLSX) },
      },
    },
    async (request, reply) => {
      const { id, instrument } = await find(request, 'getWorkbook');
      const spoken = await speakAs(instrument, request.query.language);
      const answers = await readAnswers(database.pool, id);
      const bytes = await writeBook(answerBook(spoken, { submissionId: id, instrument, answers }));
      const { language } = spoken;
      return sendFile(request, reply, { name: `answers-${language}.xlsx`, mediaType: XLSX, language, bytes });
    },
  );

  app.post(
    '/api/v1/submissions/:id/workbook-comparisons',
    {
      bodyLimit: UPLOAD_LIMIT,
      schema: {
        operationId: 'compareWorkbook',
        tags: ['documents'],
        summary: 'What a workbook would change, line by line and with its faults by cell',
        description:
          'Stores nothing, so it takes no Idempotency-Key. Lines are accepted by saving their answers, each with the version shown here.',
        params: submissionParams,
        body: workbookInput,
        response: { 200: workbookComparison, 422: problem },
      },
    },
    async (request) => {
      const { id, instrument: reference } = await find(request, 'compareWorkbook');
      const book = await readBook(Buffer.from(request.body.workbook, 'base64'));
      const language = demandOwnBook(book, id);
      const instrument = await library.get(database.client, reference);
      const comparison = compareBook(instrument, await readAnswers(database.pool, id), book);
      return { submissionId: id, language, ...comparison, lines: comparison.lines.map(toWire) };
    },
  );
}

const toWire = ({ now, workbook, faults, ...line }: ComparedLine) => ({
  ...line,
  now: now && { ...now, evidence: [...now.evidence] },
  workbook: workbook && { ...workbook, value: workbook.state === 'answered' ? workbook.value : null },
  faults: [...faults],
});

/** The language of a workbook made from this submission. @throws DomainError `workbook-refused` for any other. */
function demandOwnBook(book: Book, submissionId: string): string {
  const about = aboutOf(book);
  if (about?.get('submission') === submissionId) return about.get('language') ?? 'en';
  const reason = about ? 'was made from another submission' : 'is no workbook of answers of this platform';
  throw new DomainError('workbook-refused', `The workbook ${reason}.`, {
    invalidParams: [{ name: '/workbook', code: 'workbook-refused', reason }],
  });
}
