import { code, instant, noticeKinds, uuid } from '@interlace/contracts';
import { cursorQuery, page } from '@interlace/service-kit';
import { z } from 'zod';
import type { NotificationRow } from './notification.store.ts';

export const notificationBody = z
  .object({
    id: uuid,
    kind: z.enum(noticeKinds).meta({ id: 'NoticeKind' }),
    cityId: uuid,
    roundId: uuid,
    submissionId: uuid.nullable(),
    area: code.nullable(),
    question: code.nullable(),
    titles: z
      .record(z.string(), z.string())
      .nullable()
      .describe('What the area or question is called, by language (BCP 47), the one it was written in first'),
    dueAt: instant.nullable().describe('Until when something has to be done'),
    at: instant.describe('When it happened'),
    shownAt: instant.describe('Since when it is in this list'),
    readAt: instant.nullable(),
  })
  .meta({ id: 'Notification' });

const unread = z.int().min(0).describe('How many of the account are not read');

export const notificationPage = page(notificationBody).extend({ unread }).meta({ id: 'NotificationPage' });

export const notificationQuery = cursorQuery.extend({
  unread: z.enum(['true', 'false']).default('false').describe('true: those alone that are not read'),
  order: z
    .enum(['newest', 'unread-first'])
    .default('newest')
    .describe('Either way the newest first among equals'),
});

export const readNotifications = z
  .union([
    z.strictObject({ ids: z.array(uuid).min(1).max(200) }),
    z.strictObject({ until: instant.describe('All that were in the list at this moment') }),
  ])
  .meta({ id: 'ReadNotifications' });

export const unreadCount = z.object({ unread }).meta({ id: 'UnreadCount' });

export function toBody({
  userId: _,
  dueAt,
  at,
  shownAt,
  readAt,
  ...row
}: NotificationRow): z.infer<typeof notificationBody> {
  return {
    ...row,
    dueAt: dueAt?.toISOString() ?? null,
    at: at.toISOString(),
    shownAt: shownAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}
