import { instant, uuid } from '@interlace/contracts';
import { z } from 'zod';

const cities = z.int().min(1).meta({ description: 'How many cities it concerns' });

export const scheduleBody = z
  .object({
    roundId: uuid,
    timeZone: z.string(),
    closing: z.object({
      at: instant,
      isClosed: z.boolean(),
    }),
    planned: z
      .array(z.object({ at: instant, days: z.int(), deadline: instant, cities }))
      .meta({ description: 'Reminders to come, for cities that have not sent as things stand now' }),
    sent: z.array(z.object({ sentAt: instant, days: z.int(), deadline: instant, cities })),
  })
  .meta({ id: 'RoundSchedule' });
export type ScheduleBody = z.infer<typeof scheduleBody>;
