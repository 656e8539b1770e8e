import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  city,
  type GatewayUnderTest,
  type Person,
  PUBLIC_URL,
  people,
  startGateway,
} from './gateway-under-test.ts';
import { raise, submission } from './notifications-under-test.ts';

let gateway: GatewayUnderTest;
let other: GatewayUnderTest;
let server: SMTPServer;
const received: { to: string; mail: string }[] = [];
const clock = { at: new Date('2026-03-27T10:00:00Z') };
const now = () => clock.at;

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo;
        received.push({ to: to?.address ?? '', mail: Buffer.concat(chunks).toString('utf8') });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const smtp = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  gateway = await startGateway('http://127.0.0.1:9', { INTERLACE_SMTP_URL: smtp }, now);
  const shared = { INTERLACE_SMTP_URL: smtp, INTERLACE_DATABASE_URL: gateway.stored.runtimeUrl };
  other = await startGateway('http://127.0.0.1:9', shared, now);
  await gateway.database.client.organization.update({ where: { id: city }, data: { name: 'Val Marenna' } });
});
beforeEach(async () => {
  const { client } = gateway.database;
  clock.at = new Date('2026-03-27T10:00:00Z');
  for (const table of [client.notification, client.notificationDigest, client.mail] as const)
    await (table as typeof client.mail).deleteMany();
});
afterAll(async () => {
  await other.stop();
  await gateway.stop();
  await new Promise<void>((resolve) => server.close(resolve));
});

const to = (...names: Person[]) => names.map((name) => ({ subject: people[name].id }));
const mailsTo = (person: Person) =>
  gateway.database.client.mail.findMany({
    where: { recipient: people[person].email },
    orderBy: { id: 'asc' },
  });
const subjectsTo = async (person: Person) => (await mailsTo(person)).map(({ subject }) => subject);
/** Moves the clock, and has both instances look at once. */
async function writeAt(moment: string): Promise<void> {
  clock.at = new Date(moment);
  await Promise.all([gateway.noticeMails.writeAll(), other.noticeMails.writeAll()]);
}
const speaks = (person: Person, language: string, timeZone: string) =>
  gateway.database.client.user.update({ where: { id: people[person].id }, data: { language, timeZone } });

describe('a mail about a notice', () => {
  it('goes out at once over SMTP, in the language and the time of the person, with the way to the page', async () => {
    await speaks('contributor', 'lv', 'Europe/Riga');
    gateway.mailer.start();
    gateway.noticeMails.start();
    const due = { question: 'com.statement', dueAt: '2026-04-02T15:00:00Z' };
    await raise(gateway, { to: to('contributor'), ...due });
    await eventually(() => expect(received).toHaveLength(1));
    await gateway.noticeMails.stop();
    await gateway.mailer.stop();
    expect(received[0]?.to).toBe(people.contributor.email);
    const [kept] = await mailsTo('contributor');
    expect(kept).toMatchObject({
      subject: 'Val Marenna: Jums ir uzticēta sadaļa',
      sentAt: expect.any(Date),
    });
  });

  it('says what, where and until when', async () => {
    await speaks('valmarenna', 'pl', 'Europe/Warsaw');
    const titles = { en: 'Has the city declared it?', pl: 'Czy miasto to ogłosiło?' };
    const due = { question: 'com.statement', titles, dueAt: '2026-04-02T15:00:00Z' };
    await raise(gateway, { to: to('valmarenna'), ...due });
    await writeAt('2026-03-27T10:00:01Z');
    const [mail] = await mailsTo('valmarenna');
    expect(mail?.body).toBe(`Val Marenna: przydzielono Państwu sekcję
Pytanie: Czy miasto to ogłosiło?
Termin: czwartek, 2 kwietnia 2026 17:00
${PUBLIC_URL}/submissions/${submission}/questions/com.statement

O czym i jak informujemy, można wybrać tutaj:
${PUBLIC_URL}/notifications
`);
  });

  it('names a section by its title, and no code where none is known', async () => {
    await speaks('contributor', 'de', 'Europe/Berlin');
    await raise(gateway, { to: to('contributor'), area: 'education', titles: { en: 'Education' } });
    await writeAt('2026-03-27T10:00:01Z');
    await raise(gateway, { to: to('contributor'), area: 'education' });
    await writeAt('2026-03-27T10:00:02Z');
    const written = { sv: 'Utbildning', lv: 'Izglītība', es: 'Educación' };
    await raise(gateway, { to: to('contributor'), area: 'education', titles: written });
    await writeAt('2026-03-27T10:00:03Z');
    const [named, unnamed, original] = (await mailsTo('contributor')).map(({ body }) => body);
    expect(named).toContain('\nAbschnitt: Education\n');
    expect(unnamed).not.toMatch(/education|Abschnitt:/);
    expect(original, 'neither in German nor in English: as it was written').toContain(
      '\nAbschnitt: Utbildning\n',
    );
  });

  it('waits for the morning in quiet hours, over the night in which clocks are put forward', async () => {
    await speaks('contributor', 'de', 'Europe/Berlin');
    clock.at = new Date('2026-03-28T20:30:00Z');
    for (const notice of ['section-overdue', 'section-returned'])
      await raise(gateway, { notice, to: to('contributor') });
    await writeAt('2026-03-29T04:59:59Z');
    expect(await mailsTo('contributor')).toEqual([]);
    await writeAt('2026-03-29T05:00:00Z');
    expect(await subjectsTo('contributor')).toEqual(['Interlace: 2 Benachrichtigungen']);
  });

  it('is spared who has read of it, and whoever lost the right to hear of it', async () => {
    clock.at = new Date('2026-03-27T22:00:00Z');
    await raise(gateway, { to: to('contributor', 'council', 'valmarenna') });
    const { client } = gateway.database;
    await client.notification.updateMany({
      where: { userId: people.contributor.id },
      data: { readAt: now() },
    });
    const where = { userId: people.council.id };
    const member = await client.member.findFirstOrThrow({ where });
    await client.member.deleteMany({ where });
    await writeAt('2026-03-28T09:00:00Z');
    await client.member.create({ data: member });
    expect(await Promise.all((['contributor', 'council', 'valmarenna'] as const).map(subjectsTo))).toEqual([
      [],
      [],
      [expect.stringContaining('Val Marenna')],
    ]);
    await writeAt('2026-03-28T09:01:00Z');
    expect(await client.mail.count()).toBe(1);
  });
});

describe('a digest', () => {
  it('is one mail a day with what is unread, whoever of two instances makes it', async () => {
    await speaks('contributor', 'sv', 'Europe/Stockholm');
    for (const notice of ['commented', 'mentioned', 'commented'])
      await raise(gateway, { notice, to: to('contributor') });
    await writeAt('2026-03-28T06:59:59Z');
    expect(await mailsTo('contributor')).toEqual([]);
    await writeAt('2026-03-28T07:00:00Z');
    expect(await subjectsTo('contributor')).toEqual(['Interlace: 3 aviseringar']);
    expect((await mailsTo('contributor'))[0]?.body.match(/\/submissions\/.*\/discussion/g)).toHaveLength(3);

    // The next is due on another day, whatever hour is chosen by then.
    await raise(gateway, { notice: 'commented', to: to('contributor') });
    await gateway.database.client.notification.updateMany({
      where: { mailAt: { not: null } },
      data: { mailAt: new Date('2026-03-28T12:00:00Z') },
    });
    await writeAt('2026-03-28T12:00:00Z');
    expect(await mailsTo('contributor')).toHaveLength(1);
    await writeAt('2026-03-29T06:00:00Z');
    expect(await subjectsTo('contributor')).toEqual([
      'Interlace: 3 aviseringar',
      'Val Marenna: det finns en ny kommentar',
    ]);
  });

  it('is made for each of many people, once', async () => {
    const { client } = gateway.database;
    const users = Array.from({ length: 12 }, () => uuidv7());
    await client.user.createMany({
      data: users.map((id) => ({ id, name: id, email: `${id}@interlace.example` })),
    });
    await client.member.createMany({
      data: users.map((userId) => ({ id: uuidv7(), userId, organizationId: city, role: 'contributor' })),
    });
    await raise(gateway, { notice: 'commented', to: [{ organisationId: city, role: 'contributor' }] });
    await writeAt('2026-03-28T10:00:00Z');
    const mails = await client.mail.findMany({
      where: { recipient: { in: users.map((id) => `${id}@interlace.example`) } },
    });
    expect(new Set(mails.map(({ recipient }) => recipient)).size).toBe(12);
    expect(mails).toHaveLength(12);
  });
});
