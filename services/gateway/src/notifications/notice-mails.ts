import type { SqlExecutor } from '@interlace/event-bus';
import type { Logger } from '@interlace/service-kit';
import type { GatewayDatabase } from '../gateway.ts';
import type { Mailer } from '../mail/mailer.ts';
import { digestAfterDay } from './delivery-plan.decide.ts';
import { localDay } from './local-time.ts';
import { noticeMail } from './notice-mail.ts';
import {
  beginDigest,
  claimReader,
  type DueNotice,
  type MailedAccount,
  putOff,
  takeDue,
} from './notice-mails.store.ts';
import { toReader } from './reader.store.ts';

/** How often it is looked for what has fallen due. */
const LOOK_EVERY_MS = 30_000;

export interface NoticeMailsOptions {
  database: GatewayDatabase;
  mailer: Mailer;
  publicUrl: URL;
  logger: Logger;
  now: () => Date;
}

export interface NoticeMails {
  start(): void;
  /** Says that there may be something to write now. */
  wake(): void;
  /** Writes everything that is due. */
  writeAll(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Writes the mails about notices: one person at a time, in one transaction with what it takes from what waits, so that
 * whatever happens nobody is written to twice. What is due together is one mail.
 */
export function createNoticeMails({
  database,
  mailer,
  publicUrl,
  logger,
  now,
}: NoticeMailsOptions): NoticeMails {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const writeNext = (time: Date): Promise<boolean> =>
    database.transaction(async (tx) => {
      const sql = database.sql(tx);
      const account = await claimReader(sql, time);
      if (!account) return false;
      const due = await takeDue(sql, account.id, time);
      const gathered = due.filter(({ inDigest }) => inDigest);
      const digest = await digestOf(sql, account, gathered, time);
      for (const notices of [due.filter(({ inDigest }) => !inDigest), digest]) {
        if (notices.length === 0) continue;
        const text = noticeMail(notices, { ...account, publicUrl });
        await mailer.send({ recipient: account.email, ...text }, tx);
      }
      return true;
    });

  async function writeAll(): Promise<void> {
    while (await writeNext(now())) {
      // One after the other.
    }
  }
  const look = () => {
    running = running
      .then(writeAll)
      .catch((error: unknown) => logger.warn({ err: error }, 'mails about notices could not be written'));
  };

  return {
    writeAll,
    wake() {
      if (timer) look();
    },
    start() {
      timer ??= setInterval(look, LOOK_EVERY_MS).unref();
      look();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await running;
    },
  };
}

/** What the digest of the day holds; nothing where the day has had one, and what is due then waits for the next. */
async function digestOf(
  sql: SqlExecutor,
  account: MailedAccount,
  gathered: readonly DueNotice[],
  now: Date,
): Promise<readonly DueNotice[]> {
  const last = gathered.reduce<Date | undefined>((latest, { mailAt }) => laterOf(latest, mailAt), undefined);
  if (!last) return [];
  const day = localDay(last, account.timeZone);
  if (await beginDigest(sql, account.id, day)) return gathered;
  const ids = gathered.map(({ id }) => id);
  await putOff(sql, ids, digestAfterDay(toReader(account), day, now));
  return [];
}

const laterOf = (one: Date | undefined, other: Date): Date => (one && one > other ? one : other);
