import type { GatewayDatabase, GatewayTx } from '../gateway.ts';
import type { Mail } from './mailer.ts';

export interface StoredMail extends Mail {
  id: string;
  createdAt: Date;
  sentAt: Date | null;
}

/** Pauses double from half a minute to six hours. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;
export const pauseAfter = (attempts: number): number =>
  Math.min(FIRST_PAUSE_MS * 2 ** Math.min(attempts, 20), LONGEST_PAUSE_MS);

interface WaitingRow extends Mail {
  id: string;
  attempts: number;
}

export function createMailStore(database: GatewayDatabase) {
  return {
    async keep(mail: Mail & { id: string; createdAt: Date }, tx?: GatewayTx): Promise<void> {
      const { id, recipient, subject, body, createdAt } = mail;
      await (tx ?? database.client).mail.create({
        data: { id, recipient, subject, body, createdAt, nextTryAt: createdAt },
      });
    },

    /**
     * Delivers the mail that has waited longest, while no other instance can take it; false when none waits. A failed
     * try is kept with its cause, the words of the mail server left out: they repeat addresses. Of a delivered mail the
     * words are dropped, for a link in them may open an account.
     */
    async deliverNext(now: Date, deliver: (mail: WaitingRow) => Promise<void>): Promise<boolean> {
      return database.transaction(async (tx) => {
        const sql = database.sql(tx);
        const [mail] = await sql.query<WaitingRow>(
          `SELECT id, recipient, subject, body, attempts FROM mail WHERE sent_at IS NULL AND next_try_at <= $1
           ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
          [now],
        );
        if (!mail) return false;
        const fault = await deliver(mail).then(
          () => null,
          (error: unknown) => faultCode(error),
        );
        const pause = new Date(now.getTime() + pauseAfter(mail.attempts));
        await sql.query(
          `UPDATE mail SET attempts = attempts + 1, last_fault = $2, next_try_at = $3, sent_at = $4,
             body = CASE WHEN $4::timestamptz IS NULL THEN body ELSE '' END
           WHERE id = $1`,
          [mail.id, fault, pause, fault === null ? now : null],
        );
        return true;
      });
    },

    /** The newest first. */
    async list(after: string | undefined, count: number): Promise<StoredMail[]> {
      return database.client.mail.findMany({
        where: { id: { lt: after } },
        orderBy: { id: 'desc' },
        take: count,
        select: { id: true, recipient: true, subject: true, body: true, createdAt: true, sentAt: true },
      });
    },
  };
}

function faultCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
