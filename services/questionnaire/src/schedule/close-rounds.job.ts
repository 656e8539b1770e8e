import { recordAudit } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { announceClosing } from '../rounds/close-round.ts';
import { findRound, sealRound } from '../rounds/round.store.ts';
import type { Job } from './job.ts';

/** Who acts where nobody does, as the audit log names it. */
const CLOCK = 'clock';
const AT_ONCE = 50;

/**
 * Seals rounds whose deadline has passed, each in a transaction of its own: whoever comes second finds it sealed. The
 * deadline itself holds without it.
 */
export function closeRoundsJob(questionnaire: Questionnaire): Job {
  const { database } = questionnaire;
  const close = (id: string, now: Date): Promise<boolean> =>
    database.transaction(async (tx) => {
      if (!(await sealRound(tx, id, now))) return false;
      const sql = database.sql(tx);
      const round = await findRound(sql, id);
      if (!round) return false;
      const details = await announceClosing(questionnaire, tx, round);
      await recordAudit(sql, {
        ...details,
        subject: CLOCK,
        organisationId: null,
        action: 'closeRound',
        at: now,
      });
      return true;
    });

  return {
    name: 'close-rounds',
    async run(now) {
      const due = await database.pool.query<{ id: string; closesAt: Date }>(
        `SELECT id, closes_at AS "closesAt" FROM rounds WHERE closed_at IS NULL AND closes_at <= $1
         ORDER BY closes_at LIMIT ${AT_ONCE}`,
        [now],
      );
      let done = 0;
      for (const { id } of due) if (await close(id, now)) done += 1;
      const [coming] = await database.pool.query<{ next: Date | null }>(
        'SELECT min(closes_at) AS next FROM rounds WHERE closed_at IS NULL',
      );
      return { done, dueAt: done > 0 ? (due[0]?.closesAt ?? null) : null, next: coming?.next ?? null };
    },
  };
}
