import { type App, notFound } from '@interlace/service-kit';
import { demandOfficeOf } from '../city-facts/city-facts.store.ts';
import { dayOf } from '../day.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { roundParams } from '../rounds/round.schema.ts';
import { findRound } from '../rounds/round.store.ts';
import { endOf } from '../rounds/round.ts';
import { sendTagged } from '../send-tagged.ts';
import { deadlines, readDeadlines } from './deadline.source.ts';
import { plannedOf } from './planned.ts';
import { readSent } from './reminder.store.ts';
import { type ScheduleBody, scheduleBody } from './schedule.schema.ts';

export function readScheduleRoute(app: App, { database, now }: Questionnaire): void {
  app.get(
    '/api/v1/rounds/:id/schedule',
    {
      schema: {
        operationId: 'getRoundSchedule',
        tags: ['rounds'],
        summary: 'What the clock will do in a round, and what it did: closing, and reminders to cities',
        params: roundParams,
        response: { 200: scheduleBody },
      },
    },
    async (request, reply) => {
      const sql = database.pool;
      const at = now();
      const round = await findRound(sql, request.params.id);
      if (!round) throw notFound('The round');
      await demandOfficeOf(sql, request.principal, round.networkId, dayOf(at));
      const { id: roundId, timeZone, closedAt } = round;
      const [open, sent] = await Promise.all([
        readDeadlines(sql, at, roundId),
        readSent(sql, deadlines.name, roundId),
      ]);
      const body: ScheduleBody = {
        roundId,
        timeZone,
        closing: { at: endOf(round).toISOString(), isClosed: closedAt !== null },
        planned: plannedOf(open, at).map(({ at: when, days, dueAt, count }) => ({
          at: when.toISOString(),
          days,
          deadline: dueAt.toISOString(),
          cities: count,
        })),
        sent: sent.map(({ sentAt, days, dueAt, count }) => ({
          sentAt: sentAt.toISOString(),
          days,
          deadline: dueAt.toISOString(),
          cities: count,
        })),
      };
      return sendTagged(request, reply, body);
    },
  );
}
