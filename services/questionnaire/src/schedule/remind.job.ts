import { noticeRaisedV1 } from '@interlace/contracts';
import { titlesOf } from '../instruments/titles.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { earliest, type Job } from './job.ts';
import { judge, type Mark, marksOf } from './reminder.decide.ts';
import { keepSaid, keyOf, readSaid, takeTurn } from './reminder.store.ts';
import type { DueMatter, ReminderSource } from './reminder-source.ts';

/** Sends the reminders of a source, each once: what was sent is kept in the transaction that sends it. */
export function remindJob(
  questionnaire: Pick<Questionnaire, 'database' | 'bus' | 'library'>,
  source: ReminderSource,
): Job {
  const { database, bus } = questionnaire;
  return {
    name: `remind-${source.name}`,
    run: (now) =>
      database.transaction(async (tx) => {
        const sql = database.sql(tx);
        if (!(await takeTurn(sql, source.name))) return { done: 0, dueAt: null, next: null };
        const matters = await source.read(sql, now);
        const objects = [...new Set(matters.map(({ object }) => object))];
        const said = await readSaid(sql, source.name, objects);
        const judged = matters.map((matter) => ({
          matter,
          ...judge(marksOf(matter), { dueAt: matter.dueAt, said: said.get(keyOf(matter)) ?? new Set(), now }),
        }));
        const due = judged.flatMap(({ matter, say }) => (say ? [{ matter, mark: say }] : []));
        if (due.length > 0) {
          const kept = due.map(({ matter, mark }) => ({ ...matter, days: mark.days }));
          await keepSaid(sql, source.name, kept, now);
          const notices = [];
          for (const { matter, mark } of due) {
            const titles = await titlesOf(questionnaire, tx, matter.roundId, matter);
            notices.push({ ...noticeOf(source, matter, mark, now), titles });
          }
          await bus.publish(tx, noticeRaisedV1, notices);
        }
        return {
          done: due.length,
          dueAt: earliest(due.map(({ mark }) => mark.at)),
          next: earliest(judged.map(({ next }) => next)),
        };
      }),
  };
}

function noticeOf(source: ReminderSource, matter: DueMatter, { days }: Mark, now: Date) {
  const { cityId, roundId, submissionId, to, area, question, dueAt } = matter;
  return {
    notice: source.noticeOf(days),
    cityId,
    roundId,
    submissionId,
    to,
    area,
    question,
    dueAt: dueAt.toISOString(),
    at: now.toISOString(),
  };
}
