import { type App, command, decodeCursor, toPage } from '@interlace/service-kit';
import type { Gateway } from '../gateway.ts';
import { ownAccount } from '../identity/own-account.ts';
import { countUnread, listNotifications, listPosition, markRead, positionOf } from './notification.store.ts';
import {
  notificationPage,
  notificationQuery,
  readNotifications,
  toBody,
  unreadCount,
} from './notifications.wire.ts';

const tags = ['notifications'];

/** What an account was told in the portal, and what of it was read. */
export function notificationsRoutes(app: App, { database, now }: Pick<Gateway, 'database' | 'now'>): void {
  app.get(
    '/api/v1/notifications',
    {
      config: { untagged: true },
      schema: {
        operationId: 'listNotifications',
        tags,
        summary: 'What the own account was told, in whichever organisation',
        description:
          'The texts are made by who shows them. What concerns a city one has no business with any more is left out.',
        querystring: notificationQuery,
        response: { 200: notificationPage },
      },
    },
    async ({ query: { limit, cursor, unread, order }, principal }) => {
      const userId = ownAccount(principal);
      const unreadOnly = unread === 'true';
      const unreadFirst = order === 'unread-first';
      const after = decodeCursor(cursor, listPosition);
      const time = now();
      const query = { userId, unreadOnly, unreadFirst, after, count: limit + 1 };
      const rows = await listNotifications(database.pool, query, time);
      return {
        ...toPage(rows, limit, (row) => positionOf(row, unreadFirst), toBody),
        unread: await countUnread(database.pool, userId, time),
      };
    },
  );

  app.get(
    '/api/v1/notifications/unread-count',
    {
      config: { untagged: true },
      schema: {
        operationId: 'countUnreadNotifications',
        tags,
        summary: 'How many notifications the own account has not read',
        response: { 200: unreadCount },
      },
    },
    async ({ principal }) => ({
      unread: await countUnread(database.pool, ownAccount(principal), now()),
    }),
  );

  app.post(
    '/api/v1/notifications/read',
    {
      schema: {
        operationId: 'readNotifications',
        tags,
        summary: 'Mark notifications as read: some, or all that were in the list at a moment',
        description: 'No mail is sent about them any more. Ids of others are left as they are.',
        body: readNotifications,
        response: { 200: unreadCount },
      },
    },
    command(database, async ({ request: { body }, tx, principal }) => {
      const userId = ownAccount(principal);
      const sql = database.sql(tx);
      const ids = 'ids' in body ? body.ids : null;
      const until = 'until' in body ? new Date(body.until) : null;
      await markRead(sql, { userId, ids, until }, now());
      // That somebody has read something is nobody's business, so that it is on no record.
      return { status: 200, body: { unread: await countUnread(sql, userId, now()) }, audit: null };
    }),
  );
}
