import { type App, notFound } from '@interlace/service-kit';
import { instrumentKey } from '../instruments/instrument.schema.ts';
import { readAnswers, readSentAnswers } from '../submissions/answer.store.ts';
import { findInSight } from '../submissions/find-in-sight.ts';
import { recordDraftReading } from '../submissions/submission.audit.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { fileAnswer, languageQuery, PDF } from './document.schema.ts';
import type { Documents } from './documents.ts';
import { writePdfInThread } from './pdf/pdf-thread.ts';
import { questionnairePaper } from './questionnaire.paper.ts';
import { sendFile } from './send-file.ts';
import { readHeading } from './sent-version.store.ts';
import { fill } from './words/document-words.ts';

export function questionnairePdfRoutes(app: App, { database, now, speakAs }: Documents): void {
  app.get(
    '/api/v1/instruments/:code/versions/:version/questionnaire.pdf',
    {
      schema: {
        operationId: 'getQuestionnairePdf',
        tags: ['documents'],
        summary: 'The empty questionnaire with all guidance, as a tagged PDF',
        params: instrumentKey,
        querystring: languageQuery,
        response: { 200: fileAnswer(PDF) },
      },
    },
    async (request, reply) => {
      const { code, version } = request.params;
      const spoken = await speakAs({ code, version }, request.query.language);
      const row = await database.client.instrument.findUnique({
        where: { code_version: { code, version } },
        select: { publishedAt: true },
      });
      if (!row) throw notFound('The instrument version');
      const bytes = await writePdfInThread(questionnairePaper(spoken, row.publishedAt, null));
      const { language } = spoken;
      return sendFile(request, reply, {
        name: `${code}-${version}-${language}.pdf`,
        mediaType: PDF,
        language,
        bytes,
      });
    },
  );

  app.get(
    '/api/v1/submissions/:id/questionnaire.pdf',
    {
      schema: {
        operationId: 'getSubmissionPdf',
        tags: ['documents'],
        summary: 'The questionnaire with its answers, as a tagged PDF; evaluators see what was last sent',
        params: submissionParams,
        querystring: languageQuery,
        response: { 200: fileAnswer(PDF) },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const { submission, sight } = await findInSight(sql, request.principal, request.params.id, now());
      const isDraft = sight === 'draft' && submission.state !== 'submitted';
      const [spoken, heading, answers] = await Promise.all([
        speakAs(submission.instrument, request.query.language),
        readHeading(sql, submission),
        isDraft ? readAnswers(sql, submission.id) : readSentAnswers(sql, submission.id, submission.version),
      ]);
      if (isDraft) await recordDraftReading(sql, request.principal, 'getSubmissionPdf', [submission]);
      const { words, language } = spoken;
      const status = isDraft ? words.draft : fill(words.sent, { version: submission.version });
      const facts = [
        [words.city, heading.city],
        [words.round, heading.round],
        [words.status, status],
      ] as const;
      const times = answers.map(({ updatedAt }) => Date.parse(updatedAt));
      const madeAt = new Date(Math.max(submission.since.getTime(), ...times));
      const bytes = await writePdfInThread(questionnairePaper(spoken, madeAt, { answers, facts }));
      return sendFile(request, reply, { name: `answers-${language}.pdf`, mediaType: PDF, language, bytes });
    },
  );
}
