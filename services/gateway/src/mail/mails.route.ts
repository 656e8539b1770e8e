import { instant, uuid } from '@interlace/contracts';
import { type App, cursorQuery, decodeCursor, page, toPage } from '@interlace/service-kit';
import { z } from 'zod';
import type { Gateway } from '../gateway.ts';
import { createMailStore } from './mail.store.ts';

const mailBody = z
  .object({
    id: uuid,
    recipient: z.string(),
    subject: z.string(),
    body: z.string(),
    createdAt: instant,
    sentAt: instant.nullable().meta({ description: 'Null where it was not delivered, or not yet' }),
  })
  .meta({ id: 'Mail' });

/** The outbox page of one machine: where a mail server delivers, nobody but the recipient reads a mail. */
export function mailsRoute(app: App, { database, mailer }: Gateway): void {
  if (mailer.delivers) return;
  const store = createMailStore(database);
  app.get(
    '/api/v1/mails',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listMails',
        tags: ['mails'],
        summary: 'Mails kept for want of a mail server, the newest first',
        querystring: cursorQuery,
        response: { 200: page(mailBody) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query;
      const rows = await store.list(decodeCursor(cursor, uuid), limit + 1);
      return toPage(
        rows,
        limit,
        ({ id }) => id,
        ({ createdAt, sentAt, ...mail }) => ({
          ...mail,
          createdAt: createdAt.toISOString(),
          sentAt: sentAt?.toISOString() ?? null,
        }),
      );
    },
  );
}
