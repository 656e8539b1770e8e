import { type Logger, uuidv7 } from '@interlace/service-kit';
import { createTransport } from 'nodemailer';
import type { GatewayDatabase, GatewayTx } from '../gateway.ts';
import { createMailStore } from './mail.store.ts';

/** A mail in plain text. */
export interface Mail {
  /** One address. */
  recipient: string;
  subject: string;
  body: string;
}

/** The mail port: whoever has something to write leaves it here and goes on. */
export interface Mailer {
  /** Keeps the mail until it is delivered; resolves once it is kept. With a transaction it is kept as that commits. */
  send(mail: Mail, tx?: GatewayTx): Promise<void>;
  /** True where a mail server is configured; without one the administrator reads the mails here. */
  readonly delivers: boolean;
  /** Begins to deliver what waits. */
  start(): void;
  stop(): Promise<void>;
}

export interface MailerOptions {
  database: GatewayDatabase;
  logger: Logger;
  now: () => Date;
  /** smtp:// or smtps://; undefined keeps every mail. */
  smtpUrl: string | undefined;
  from: string;
}

/** How often mails that were left by another instance, or could not be delivered, are looked for. */
const LOOK_EVERY_MS = 15_000;
const SMTP_LIMIT_MS = 10_000;

/** Delivers each mail at least once, with growing pauses between tries; a mail is never lost with the process. */
export function createMailer({ database, logger, now, smtpUrl, from }: MailerOptions): Mailer {
  const store = createMailStore(database);
  const server =
    smtpUrl === undefined
      ? undefined
      : createTransport({ url: smtpUrl, connectionTimeout: SMTP_LIMIT_MS, socketTimeout: SMTP_LIMIT_MS });
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function deliverAll(): Promise<void> {
    if (!server) return;
    for (let found = true; found; ) {
      found = await store.deliverNext(now(), async ({ id, recipient, subject, body }) => {
        await server.sendMail({ from, to: recipient, subject, text: body, messageId: `<${id}@interlace>` });
      });
    }
  }
  const look = () => {
    running = running.then(deliverAll).catch((error: unknown) => {
      logger.warn({ code: error instanceof Error ? error.name : 'unknown' }, 'mails could not be looked for');
    });
  };

  return {
    delivers: server !== undefined,
    async send(mail, tx) {
      await store.keep({ id: uuidv7(), ...mail, createdAt: now() }, tx);
      if (!timer) return;
      if (tx) database.afterCommit(tx, look);
      else look();
    },
    start() {
      if (!server || timer) return;
      timer = setInterval(look, LOOK_EVERY_MS).unref();
      look();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await running;
      server?.close();
    },
  };
}
