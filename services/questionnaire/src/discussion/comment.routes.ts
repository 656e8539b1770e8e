import { type App, command } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { accounts, raiseNotice } from '../raise-notice.ts';
import { demandEditable, demandRemovable } from './comment.decide.ts';
import { changeComment, removeComment } from './comment.store.ts';
import { auditComment } from './discussion.audit.ts';
import { commentOf, findThreadInSight } from './find-thread.ts';
import { type Comment, participantsOf } from './thread.ts';
import { commentBody, commentInput, commentParams, threadParams, toCommentBody } from './thread.wire.ts';
import { writeComment } from './write-comment.ts';

const tags = ['discussion'];
const AT = '/api/v1/submissions/:id/threads/:thread/comments';

export function commentRoutes(app: App, questionnaire: Questionnaire): void {
  addCommentRoute(app, questionnaire);
  editCommentRoute(app, questionnaire);
  removeCommentRoute(app, questionnaire);
}

function addCommentRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.post(
    AT,
    {
      schema: {
        operationId: 'addComment',
        tags,
        summary: 'Answer in a thread; those who took part in it are told',
        params: threadParams,
        body: commentInput,
        response: { 201: commentBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const at = now();
      const { submission, thread } = await findThreadInSight(database.sql(tx), principal, request.params, at);
      const concerned = participantsOf(thread);
      const writing = { principal, submission, thread, words: request.body, concerned, at };
      const comment = await writeComment(questionnaire, tx, writing);
      const audit = auditComment(submission, thread.id, { after: comment });
      return { status: 201, body: toCommentBody(comment), audit };
    }),
  );
}

function editCommentRoute(app: App, questionnaire: Questionnaire): void {
  const { database, now } = questionnaire;
  app.put(
    `${AT}/:comment`,
    {
      schema: {
        operationId: 'editComment',
        tags,
        summary: 'Change a comment of your own within 15 minutes; whom it newly calls upon is told',
        params: commentParams,
        body: commentInput,
        response: { 200: commentBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const at = now();
      const { submission, thread } = await findThreadInSight(sql, principal, request.params, at);
      const before = commentOf(thread, request.params.comment);
      demandEditable(before, principal.subject, at);
      const mentions = request.body.mentions.toSorted();
      const words = { text: request.body.text, mentions };
      await changeComment(sql, { id: before.id, ...words }, at);
      const after: Comment = { ...before, ...words, editedAt: at };
      await raiseNotice(questionnaire, tx, submission, {
        notice: 'mentioned',
        to: accounts(mentions, [...before.mentions, principal.subject]),
        by: principal.subject,
        at,
        question: thread.question ?? undefined,
      });
      const audit = auditComment(submission, thread.id, { before, after });
      return { status: 200, body: toCommentBody(after), audit };
    }),
  );
}

function removeCommentRoute(app: App, { database, now }: Questionnaire): void {
  app.delete(
    `${AT}/:comment`,
    {
      schema: {
        operationId: 'removeComment',
        tags,
        summary: 'Take a comment of your own back; its place in the thread stays, its words do not',
        params: commentParams,
        response: { 200: commentBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const at = now();
      const { submission, thread } = await findThreadInSight(sql, principal, request.params, at);
      const before = commentOf(thread, request.params.comment);
      demandRemovable(before, principal.subject);
      await removeComment(sql, before.id, at);
      const after: Comment = { ...before, text: null, mentions: [], removedAt: at };
      const audit = auditComment(submission, thread.id, { before, after });
      return { status: 200, body: toCommentBody(after), audit };
    }),
  );
}
