import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createLogger, openDatabase } from '@interlace/service-kit';
import { eventually, type TestDatabase } from '@interlace/testkit';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GatewayDatabase } from '../src/gateway.ts';
import { PrismaClient } from '../src/generated/prisma/client.ts';
import { createMailStore, pauseAfter } from '../src/mail/mail.store.ts';
import { createMailer } from '../src/mail/mailer.ts';
import { gatewayDatabase } from './gateway-under-test.ts';

let stored: TestDatabase;
let database: GatewayDatabase;
let server: SMTPServer;
let smtpUrl: string;
const received: { to: string[]; text: string }[] = [];
/** Answered to the next recipients instead of accepting them. */
let refuseWith: string | undefined;

beforeAll(async () => {
  stored = await gatewayDatabase();
  database = openDatabase<PrismaClient>({ Client: PrismaClient, url: stored.runtimeUrl });
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuseWith ? new Error(refuseWith) : undefined),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, text: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await database.close();
  await stored.drop();
});

const from = 'Interlace <no-reply@interlace.example>';
const logger = createLogger({ INTERLACE_LOG_LEVEL: 'silent' }, 'gateway');
const mailTo = (recipient: string) => ({ recipient, subject: 'Grüße aus Łódź', body: 'Willkommen.\n' });
const mailer = (now = () => new Date()) => createMailer({ database, logger, now, smtpUrl, from });

it('delivers a mail over SMTP, once, with letters of every alphabet, and forgets its words', async () => {
  const sender = mailer();
  sender.start();
  await sender.send(mailTo('anna@city.example'));
  await eventually(() => expect(received).toHaveLength(1));
  await sender.stop();
  expect(received[0]?.to).toEqual(['anna@city.example']);
  expect(received[0]?.text).toContain(`From: ${from}`);
  expect(received[0]?.text).toMatch(/^Subject: =\?UTF-8\?/m);
  const [mail] = await createMailStore(database).list(undefined, 1);
  expect(mail).toMatchObject({ subject: 'Grüße aus Łódź', body: '', sentAt: expect.any(Date) });
});

it('keeps a mail the server refuses, tries again later, and keeps no address among the causes', async () => {
  refuseWith = 'no such mailbox bert@city.example';
  const first = new Date();
  const refused = mailer(() => first);
  refused.start();
  await refused.send(mailTo('bert@city.example'));
  const row = await eventually(async () => {
    const found = await database.client.mail.findFirst({ where: { attempts: 1, sentAt: null } });
    if (!found) throw new Error('not tried yet');
    return found;
  });
  await refused.stop();
  expect(row.lastFault).toBe('EENVELOPE');
  expect(row.nextTryAt.getTime()).toBe(first.getTime() + pauseAfter(0));

  refuseWith = undefined;
  const later = mailer(() => new Date(first.getTime() + pauseAfter(0)));
  later.start();
  await eventually(() => expect(received.at(-1)?.to).toEqual(['bert@city.example']));
  await later.stop();
});

it('sends each mail once, whoever of two instances takes it', async () => {
  const before = received.length;
  const senders = [mailer(), mailer()];
  for (let count = 0; count < 20; count += 1) await senders[0]?.send(mailTo(`person-${count}@city.example`));
  for (const sender of senders) sender.start();
  await eventually(() => expect(received.length).toBeGreaterThanOrEqual(before + 20));
  for (const sender of senders) await sender.stop();
  const told = received.slice(before).flatMap(({ to }) => to);
  expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
});
