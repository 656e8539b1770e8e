import { z } from 'zod';

const delivery = z
  .enum(['at-once', 'daily', 'off'])
  .describe('`daily`: gathered until the hour of the digest')
  .meta({ id: 'NoticeDelivery' });
const choice = z.strictObject({ inApp: delivery, mail: delivery });
const hour = z.int().min(0).max(23);

/** How a person wants to be told, by group of kinds. */
export const notificationSettings = z
  .strictObject({
    groups: z.strictObject({
      work: choice.describe('Sections: assigned, due, ready, returned'),
      discussion: choice.describe('Comments and mentions'),
      deadlines: choice.describe('Deadlines, their extension, the end of a round'),
      review: choice.describe('Submissions sent, reviews, queries, appeals'),
      results: choice.describe('Results that were released'),
    }),
    digestHour: hour.describe('Hour of the day, 0 to 23, in the time zone of the profile'),
    quietHours: z
      .strictObject({ from: hour, until: hour })
      .refine(({ from, until }) => from !== until, { path: ['until'], error: 'is the hour they begin' })
      .nullable()
      .describe('Mails wait until they are over: mentions and what is overdue until the morning at most'),
  })
  .meta({ id: 'NotificationSettings' });
export type NotificationSettings = z.infer<typeof notificationSettings>;

const atOnce = { inApp: 'at-once', mail: 'at-once' } as const;
const gathered = { inApp: 'at-once', mail: 'daily' } as const;

/** Of whoever has chosen nothing: mails for what has a date, the rest once a day. */
export const defaultSettings: NotificationSettings = {
  groups: {
    work: atOnce,
    discussion: gathered,
    deadlines: atOnce,
    review: gathered,
    results: atOnce,
  },
  digestHour: 8,
  quietHours: { from: 20, until: 7 },
};
