import { noticeRaisedV1, topics } from '@interlace/contracts';
import type { Subscription } from '@interlace/event-bus';
import { uuidv7 } from '@interlace/service-kit';
import type { GatewayDatabase, GatewayTx } from '../gateway.ts';
import { tellInstances } from '../live/live-channel.ts';
import { planDelivery } from './delivery-plan.decide.ts';
import { isKnownKind } from './notice-groups.ts';
import { keptUntil } from './notification.store.ts';
import { recipientsOf } from './recipients.store.ts';

export interface NotificationsConsumerOptions {
  database: Pick<GatewayDatabase, 'sql' | 'afterCommit'>;
  now: () => Date;
  /** Told after the commit of something to mail. */
  wake: () => void;
}

/** Keeps one notification for everybody a notice is for, in the transaction of the inbox row, and tells the instances. */
export function notificationsConsumer({
  database,
  now,
  wake,
}: NotificationsConsumerOptions): Subscription<GatewayTx> {
  return {
    group: 'gateway-notifications',
    topics: [topics.notices],
    handlers: {
      [noticeRaisedV1.type]: async ({ id: noticeId, data }, tx) => {
        const { notice: kind, cityId, roundId, submissionId, area, question, titles, dueAt } = data;
        if (!isKnownKind(kind)) return;
        const time = now();
        const sql = database.sql(tx);
        const recipients = await recipientsOf(sql, { ...data, kind }, time.toISOString().slice(0, 10));
        const place = { kind, cityId, roundId, submissionId, area, question, titles, dueAt, at: data.at };
        const rows = recipients.map(({ userId, organisationId, ...reader }) => ({
          ...place,
          id: uuidv7(time),
          noticeId,
          userId,
          organisationId,
          ...planDelivery(kind, reader, time),
          keepUntil: keptUntil(time),
        }));
        if (rows.length === 0) return;
        await tx.notification.createMany({ data: rows, skipDuplicates: true });
        await tellInstances(sql, { about: 'notice', noticeId });
        database.afterCommit(tx, wake);
      },
    },
  };
}
