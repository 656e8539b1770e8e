import type { GatewayDatabase } from '../gateway.ts';
import type { LiveStreams } from '../live/live-streams.ts';
import { countUnread, listOfNotice } from './notification.store.ts';
import { toBody } from './notifications.wire.ts';

export interface NoticeAnnouncement {
  database: GatewayDatabase;
  streams: LiveStreams;
  now: () => Date;
}

/** Tells the accounts that listen here what a notice put into their lists, and how much there is unread. */
export async function announceNotice(
  { database: { pool }, streams, now }: NoticeAnnouncement,
  noticeId: string,
): Promise<void> {
  if (!streams.isHeard) return;
  const time = now();
  const rows = await listOfNotice(pool, { noticeId, userIds: streams.subjects }, time);
  for (const row of rows) {
    const told = { ...toBody(row), unread: await countUnread(pool, row.userId, time) };
    await streams.send({ id: row.id, event: 'notification', data: () => told }, (bearer) => {
      return bearer.subject === row.userId && bearer.scopes === undefined;
    });
  }
}
