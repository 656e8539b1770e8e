import { mandateEndedV1, noticeRaisedV1 } from '@interlace/contracts';
import { testBusDatabase } from '@interlace/event-bus/testing';
import { collectPersonalData, erasePersonalData, uuidv7 } from '@interlace/service-kit';
import { eventually, type TestDatabase } from '@interlace/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { directoryOf } from '../src/directory/directory.consumer.ts';
import {
  city,
  type GatewayUnderTest,
  otherCity,
  type Person,
  people,
  startGateway,
} from './gateway-under-test.ts';
import { listen, raise, round, submission } from './notifications-under-test.ts';

let log: TestDatabase;
let gateway: GatewayUnderTest;
let other: GatewayUnderTest;
beforeAll(async () => {
  log = await testBusDatabase();
  const bus = { INTERLACE_BUS_DATABASE_URL: log.runtimeUrl };
  gateway = await startGateway('http://127.0.0.1:9', bus);
  other = await startGateway('http://127.0.0.1:9', {
    ...bus,
    INTERLACE_DATABASE_URL: gateway.stored.runtimeUrl,
  });
  await Promise.all([gateway.channel.start(), other.channel.start(), gateway.bus.start()]);
});
beforeEach(async () => {
  await gateway.database.client.notification.deleteMany();
});
afterAll(async () => {
  await gateway.bus.stopConsumers();
  await gateway.bus.stop();
  await Promise.all([gateway.channel.stop(), other.channel.stop()]);
  await other.stop();
  await gateway.stop();
  await log.drop();
});

const bearer = async (person: Person) => {
  const { id: subject, organisation, roles } = people[person];
  return { authorization: `Bearer ${await gateway.token({ subject, organisation, roles: [...roles] })}` };
};
async function ask(person: Person, method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, payload?: object) {
  const headers = { ...(await bearer(person)), ...(method !== 'GET' && { 'idempotency-key': uuidv7() }) };
  const response = await gateway.app.inject({ method, url: `/api/v1${path}`, headers, payload });
  return { status: response.statusCode, body: response.json() };
}
const listOf = async (person: Person, query = '') =>
  (await ask(person, 'GET', `/notifications${query}`)).body;
const toldTo = async () => {
  const rows = await gateway.database.client.notification.findMany({ select: { userId: true } });
  const name = (id: string) => Object.entries(people).find(([, { id: one }]) => one === id)?.[0];
  return rows.map(({ userId }) => name(userId)).toSorted();
};
const subjects = (...names: Person[]) => names.map((name) => ({ subject: people[name].id }));

async function mandated(person: Person, kind: 'support' | 'evaluation', roundId: string | null = null) {
  const mandate = {
    id: uuidv7(),
    cityId: city,
    organisationId: people[person].organisation.id,
    kind,
    roundId,
    fromDay: new Date('2020-01-01T00:00:00Z'),
  };
  await gateway.database.client.mandate.create({ data: mandate });
  return mandate;
}

describe('a notice', () => {
  it('reaches those it names who may hear of the city, once, but not who caused it or is left out', async () => {
    const id = await raise(gateway, {
      to: [
        { organisationId: city, role: 'city-coordinator' },
        ...subjects('valmarenna', 'contributor', 'council', 'otherCity', 'analyst', 'manager'),
        { subject: uuidv7() },
        { organisationId: otherCity, role: 'city-coordinator' },
      ],
      by: people.council.id,
    });
    await raise(gateway, { to: subjects('contributor') }, id);
    expect(await toldTo()).toEqual(['contributor', 'valmarenna']);
    const coordinators = [{ organisationId: city, role: 'city-coordinator' as const }];
    await raise(gateway, { to: coordinators, except: [people.valmarenna.id] });
    expect(
      await gateway.database.client.notification.count({ where: { userId: people.valmarenna.id } }),
    ).toBe(1);
  });

  it('reaches evaluators and partners with a mandate for the round, until it ends', async () => {
    const { id: mandateId, organisationId } = await mandated('evaluator', 'evaluation', round);
    await raise(gateway, {
      notice: 'query-answered',
      to: [{ organisationId, role: 'review-lead' }, ...subjects('evaluator', 'analyst')],
    });
    expect(await toldTo()).toEqual(['evaluator', 'reviewLead']);
    await raise(gateway, { notice: 'query-answered', roundId: uuidv7(), to: subjects('evaluator') });
    expect(await toldTo()).toHaveLength(2);
    // Of the draft, and of what is said about it, they hear nothing, whoever calls upon them.
    for (const notice of ['mentioned', 'commented', 'section-ready'])
      await raise(gateway, { notice, to: subjects('evaluator') });
    expect(await toldTo()).toHaveLength(2);

    expect((await listOf('evaluator')).items).toHaveLength(1);
    const end = directoryOf(() => {}).handlers[mandateEndedV1.type];
    const data = { mandateId, cityId: city, organisationId, endedOn: '2026-01-01' };
    await gateway.database.transaction(async (tx) => end?.({ data } as never, tx));
    await raise(gateway, { notice: 'query-answered', to: subjects('evaluator') });
    expect(await toldTo()).toHaveLength(2);
    // What was told before is shown no longer either.
    expect(await listOf('evaluator')).toMatchObject({ items: [], unread: 0 });
  });

  it('reaches managers of networks of the city', async () => {
    const to = [{ organisationId: people.manager.organisation.id, role: 'network-manager' as const }];
    await raise(gateway, { notice: 'extension-asked', to });
    expect(await toldTo()).toEqual([]);
    const networkId = uuidv7();
    for (const organisationId of [city, people.manager.organisation.id])
      await gateway.database.client.networkMembership.create({ data: { networkId, organisationId } });
    await raise(gateway, { notice: 'extension-asked', to });
    expect(await toldTo()).toEqual(['manager']);
  });

  it('reaches nobody whose account is disabled, nobody of his own city as its evaluator, and no words it has not', async () => {
    const { client } = gateway.database;
    await mandated('reviewLead', 'evaluation');
    const [organizationId, userId] = [city, people.reviewLead.id];
    const member = { id: uuidv7(), organizationId, userId, role: 'council-reader' };
    await client.member.create({ data: member });
    const to = [{ organisationId: people.reviewLead.organisation.id, role: 'review-lead' as const }];
    await raise(gateway, { to });
    await client.member.delete({ where: { id: member.id } });

    await client.user.update({ where: { id: people.council.id }, data: { disabledAt: new Date() } });
    await raise(gateway, { to: subjects('council') });
    await client.user.update({ where: { id: people.council.id }, data: { disabledAt: null } });

    await raise(gateway, { notice: 'of-a-later-release', to: subjects('contributor') });
    expect(await toldTo()).toEqual([]);
  });

  it('comes over the bus to every window of the account, at whichever instance, and to nobody else', async () => {
    const [here, there, foreign] = await Promise.all([
      listen(gateway.url, (await gateway.signIn('contributor')).headers),
      listen(other.url, (await other.signIn('contributor')).headers),
      listen(gateway.url, (await gateway.signIn('valmarenna')).headers),
    ]);
    await eventually(() => expect(there.text && here.text && foreign.text).toContain('connected'));
    await gateway.database.transaction((tx) =>
      gateway.bus.publish(tx, noticeRaisedV1, {
        notice: 'mentioned',
        cityId: city,
        roundId: round,
        submissionId: submission,
        to: subjects('contributor'),
        by: people.valmarenna.id,
        question: 'com.statement',
        at: new Date().toISOString(),
      }),
    );
    const told = { kind: 'mentioned', submissionId: submission, question: 'com.statement', unread: 1 };
    await eventually(() => {
      expect(here.of('notification')).toMatchObject([told]);
      expect(there.of('notification')).toMatchObject([told]);
    });
    expect(foreign.of('notification')).toEqual([]);
    for (const heard of [here, there, foreign]) heard.close();
  });
});

describe('the list', () => {
  it('pages, the unread first or the newest, and is marked as read in part or up to a moment', async () => {
    for (const notice of ['commented', 'mentioned', 'section-ready', 'round-closed'])
      await raise(gateway, { notice, to: subjects('contributor', 'valmarenna') });
    const { items, unread } = await listOf('contributor');
    const kinds = (of: { kind: string }[]) => of.map(({ kind }) => kind);
    expect([kinds(items), unread]).toEqual([['round-closed', 'section-ready', 'mentioned', 'commented'], 4]);

    const own = { ids: [items[1].id, items[0].id] };
    expect(await ask('valmarenna', 'POST', '/notifications/read', own)).toMatchObject({
      body: { unread: 4 },
    });
    expect(await ask('contributor', 'POST', '/notifications/read', own)).toMatchObject({
      body: { unread: 2 },
    });
    expect(kinds((await listOf('contributor', '?unread=true')).items)).toEqual(['mentioned', 'commented']);

    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const query: string = `?order=unread-first&limit=1${cursor && `&cursor=${cursor}`}`;
      const page = await listOf('contributor', query);
      seen.push(...kinds(page.items));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(['mentioned', 'commented', 'round-closed', 'section-ready']);

    const until = new Date().toISOString();
    expect(await ask('contributor', 'POST', '/notifications/read', { until })).toMatchObject({
      body: { unread: 0 },
    });
    expect((await ask('contributor', 'GET', '/notifications/unread-count')).body).toEqual({ unread: 0 });
    expect((await listOf('valmarenna')).unread).toBe(4);
    const kept = await gateway.database.client.notification.findFirst({
      where: { userId: people.contributor.id },
    });
    expect(kept?.keepUntil.getTime()).toBeLessThan(Date.now() + 91 * 86_400_000);
  });

  it('refuses what it does not understand, and names it', async () => {
    for (const [path, name] of [
      ['?cursor=WzFd', 'cursor'],
      ['?order=oldest', 'order'],
      ['?unread=maybe', 'unread'],
    ])
      expect(await ask('contributor', 'GET', `/notifications${path}`)).toMatchObject({
        status: 400,
        body: { invalidParams: [{ name }] },
      });
    expect((await ask('contributor', 'POST', '/notifications/read', {})).status).toBe(400);
  });
});

describe('settings', () => {
  it('have sensible defaults, are kept, and decide about what still waits', async () => {
    const { body: defaults } = await ask('council', 'GET', '/notification-settings');
    expect(defaults).toMatchObject({ digestHour: 8, groups: { discussion: { mail: 'daily' } } });
    await raise(gateway, { notice: 'commented', to: subjects('council') });
    const waiting = () =>
      gateway.database.client.notification.findFirst({ where: { userId: people.council.id } });
    expect(await waiting()).toMatchObject({ inDigest: true, mailAt: expect.any(Date) });

    const off = { inApp: 'off', mail: 'off' };
    const chosen = { ...defaults, quietHours: null, groups: { ...defaults.groups, discussion: off } };
    expect(await ask('council', 'PUT', '/notification-settings', chosen)).toMatchObject({ status: 200 });
    expect((await ask('council', 'GET', '/notification-settings')).body).toEqual(chosen);
    expect(await waiting()).toMatchObject({ mailAt: null });
    await raise(gateway, { notice: 'commented', to: subjects('council') });
    expect((await listOf('council')).items).toHaveLength(1);
  });

  it('name the field that is wrong', async () => {
    const { body } = await ask('analyst', 'GET', '/notification-settings');
    const refused = async (change: object) =>
      (await ask('analyst', 'PUT', '/notification-settings', { ...body, ...change })).body.invalidParams[0]
        .name;
    expect(await refused({ digestHour: 24 })).toBe('/digestHour');
    expect(await refused({ quietHours: { from: 7, until: 7 } })).toBe('/quietHours/until');
    expect(await refused({ groups: { ...body.groups, work: { inApp: 'sometimes', mail: 'off' } } })).toBe(
      '/groups/work/inApp',
    );
    const zone = await ask('analyst', 'PATCH', '/profile', { timeZone: 'Europe/Atlantis' });
    expect([zone.status, zone.body.invalidParams[0].name]).toEqual([400, '/timeZone']);
  });
});

it('what a person was told and chose is exported and erased with the account', async () => {
  const { pool } = gateway.database;
  const { id } = people.contributor;
  await raise(gateway, { to: subjects('contributor', 'valmarenna') });
  const { body } = await ask('contributor', 'GET', '/notification-settings');
  await ask('contributor', 'PUT', '/notification-settings', body);
  const { tables } = await collectPersonalData(pool, 'gateway', id);
  const rowsIn = (name: string) => tables.find(({ table }) => table === `public.${name}`)?.rows.length;
  expect([rowsIn('notification'), rowsIn('notification_setting')]).toEqual([1, 1]);

  await gateway.database.transaction((tx) => erasePersonalData(gateway.database.sql(tx), 'gateway', id));
  const left = await collectPersonalData(pool, 'gateway', id);
  const kept = left.tables.filter(({ rows }) => rows.length > 0).map(({ table }) => table);
  expect(kept).toEqual(['audit.entry']);
  expect(await toldTo()).toEqual(['valmarenna']);
});
