import { type App, command, uuidv7 } from '@interlace/service-kit';
import { areaOfQuestion } from '../assignments/assignment.decide.ts';
import { readAssignments } from '../assignments/assignment.store.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { demandQuestion } from '../submissions/answer.decide.ts';
import { findDraftInSight } from '../submissions/find-in-sight.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { auditComment } from './discussion.audit.ts';
import { insertThread } from './thread.store.ts';
import { threadBody, threadInput, toThreadBody } from './thread.wire.ts';
import { writeComment } from './write-comment.ts';

export function openThreadRoute(app: App, questionnaire: Questionnaire): void {
  const { database, library, now } = questionnaire;
  app.post(
    '/api/v1/submissions/:id/threads',
    {
      schema: {
        operationId: 'openThread',
        tags: ['discussion'],
        summary:
          'Begin a thread about a question, or about the submission as a whole, with its first comment',
        description: 'Those who write the section of the question are told.',
        params: submissionParams,
        body: threadInput,
        response: { 201: threadBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const at = now();
      const { question, ...words } = request.body;
      const submission = await findDraftInSight(sql, principal, request.params.id, at);
      const instrument = await library.get(tx, submission.instrument);
      if (question !== null) demandQuestion(instrument, question, '/question');
      const { subject } = principal;
      const thread = { id: uuidv7(at), submissionId: submission.id, question };
      await insertThread(sql, thread, { at, subject });
      const area = question === null ? undefined : areaOfQuestion(instrument).get(question);
      const section = (await readAssignments(sql, submission.id)).find((one) => one.area === area);
      const writing = { principal, submission, thread, words, concerned: section?.subjects ?? [], at };
      const comment = await writeComment(questionnaire, tx, writing);
      const opened = { openedAt: at, openedBy: subject, resolvedAt: null, resolvedBy: null };
      const body = toThreadBody({ id: thread.id, question, ...opened, comments: [comment] });
      return { status: 201, body, audit: auditComment(submission, thread.id, { after: comment }) };
    }),
  );
}
