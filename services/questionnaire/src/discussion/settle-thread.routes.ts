import { type App, command } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { demandOpenThread, demandSettledThread } from './comment.decide.ts';
import { auditResolution } from './discussion.audit.ts';
import { findThreadInSight } from './find-thread.ts';
import { keepResolution } from './thread.store.ts';
import { threadBody, threadParams, toThreadBody } from './thread.wire.ts';

const tags = ['discussion'];
const AT = '/api/v1/submissions/:id/threads/:thread';

export function settleThreadRoutes(app: App, { database, now }: Questionnaire): void {
  app.post(
    `${AT}/resolve`,
    {
      schema: {
        operationId: 'resolveThread',
        tags,
        summary: 'Settle a thread; comments can still be added',
        params: threadParams,
        response: { 200: threadBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const at = now();
      const { subject } = principal;
      const { submission, thread } = await findThreadInSight(sql, principal, request.params, at);
      demandOpenThread(thread);
      await keepResolution(sql, thread.id, { at, subject });
      const body = toThreadBody({ ...thread, resolvedAt: at, resolvedBy: subject });
      return { status: 200, body, audit: auditResolution(submission, thread.id, true) };
    }),
  );

  app.post(
    `${AT}/reopen`,
    {
      schema: {
        operationId: 'reopenThread',
        tags,
        summary: 'Open a settled thread again',
        params: threadParams,
        response: { 200: threadBody },
      },
    },
    command(database, async ({ request, tx, principal }) => {
      const sql = database.sql(tx);
      const { submission, thread } = await findThreadInSight(sql, principal, request.params, now());
      demandSettledThread(thread);
      await keepResolution(sql, thread.id, null);
      const body = toThreadBody({ ...thread, resolvedAt: null, resolvedBy: null });
      return { status: 200, body, audit: auditResolution(submission, thread.id, false) };
    }),
  );
}
