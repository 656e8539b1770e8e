import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { completeBody } from './support/complete-answers.ts';
import { manager, OFFICE, ofCity, type Person } from './support/people.ts';
import { tellOfCity } from './support/registry.ts';
import { openRound, publish, startWorld, type World } from './support/world.ts';

const DAY = 86_400_000;
const REASON = 'The council of Riga meets after the deadline, says Anna';

let world: World;
const start = Date.parse('2027-05-03T12:00:00Z');
const day = (days: number) => new Date(start + days * DAY).toISOString();
const turnTo = (days: number) => {
  world.clock.now = new Date(start + days * DAY);
};
beforeAll(async () => {
  world = await startWorld();
  await publish(world, instrument);
});
afterAll(() => world.stop());
beforeEach(() => turnTo(0));

/** Two cities of one network in a round that ends a day from now. */
async function setting() {
  const { cityId, networkId } = await tellOfCity(world);
  const other = await tellOfCity(world, { networkId });
  const roundId = await openRound(world, networkId);
  return { roundId, networkId, cityId, coordinator: ofCity(cityId), other: ofCity(other.cityId) };
}
type Setting = Awaited<ReturnType<typeof setting>>;

const ask = (who: Person, roundId: string, until: string, reason = REASON) =>
  world.send(who, { method: 'POST', url: '/extensions', body: { roundId, until, reason } });
const decide = (who: Person, id: string, step: 'grant' | 'refuse', body: object) =>
  world.send(who, { method: 'POST', url: `/extensions/${id}/${step}`, body });
const list = async (who: Person, query = '') =>
  (await world.send(who, { url: `/extensions${query}` })).body.items;
const post = (who: Person, url: string, body?: object) => world.send(who, { method: 'POST', url, body });

async function granted({ roundId, coordinator }: Setting, until = day(5)): Promise<string> {
  const { body } = await ask(coordinator, roundId, until);
  expect((await decide(manager(), body.id, 'grant', {})).status).toBe(200);
  return body.id;
}

const noticesOf = (roundId: string) =>
  world.events
    .filter(({ type, data }) => type.includes('notice') && Object(data).roundId === roundId)
    .map(({ data }) => Object(data));

describe('an extension', () => {
  it('is asked for before anything was begun, one at a time, and answered by the office, which hears of it', async () => {
    const { roundId, networkId, cityId, coordinator } = await setting();
    const asked = await ask(coordinator, roundId, day(9));
    const extension = { roundId, networkId, cityId, state: 'asked', askedUntil: day(9), reason: REASON };
    expect(asked).toMatchObject({ status: 201, body: { ...extension, grantedUntil: null, answer: null } });
    expect(await ask(coordinator, roundId, day(9))).toMatchObject({
      status: 409,
      body: { code: 'extension-asked' },
    });
    const { id } = asked.body;
    const shorter = await decide(manager(), id, 'grant', { until: day(4), answer: 'Four days, no more' });
    const decided = { state: 'granted', grantedUntil: day(4), answer: 'Four days, no more' };
    expect(shorter).toMatchObject({ status: 200, body: { id, ...decided, decidedAt: day(0) } });
    for (const step of ['grant', 'refuse'] as const) {
      expect(await decide(manager(), id, step, { answer: 'Again' })).toMatchObject({
        status: 409,
        body: { code: 'extension-decided' },
      });
    }
    await eventually(() => expect(noticesOf(roundId)).toHaveLength(2));
    expect(noticesOf(roundId)).toMatchObject([
      {
        notice: 'extension-asked',
        to: [{ organisationId: OFFICE, role: 'network-manager' }],
        by: coordinator.subject,
        dueAt: day(9),
      },
      {
        notice: 'extension-granted',
        to: [{ organisationId: cityId, role: 'city-coordinator' }],
        dueAt: day(4),
      },
    ]);
    expect(JSON.stringify(noticesOf(roundId))).not.toContain('Anna');
  });

  it('is refused with a reason, and may be asked for anew', async () => {
    const { roundId, coordinator } = await setting();
    const { body } = await ask(coordinator, roundId, day(9));
    expect(await decide(manager(), body.id, 'refuse', {})).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/answer' }] },
    });
    const refused = await decide(manager(), body.id, 'refuse', { answer: 'All others are done' });
    expect(refused).toMatchObject({ status: 200, body: { state: 'refused', grantedUntil: null } });
    await eventually(() => expect(noticesOf(roundId).at(-1)).toMatchObject({ notice: 'extension-refused' }));
    expect(await ask(coordinator, roundId, day(3))).toMatchObject({ status: 201 });
    expect(await list(coordinator, '?state=refused')).toMatchObject([{ answer: 'All others are done' }]);
  });

  it.each([
    ['before the deadline', day(0.5), 422, '/until'],
    ['in more than a year', day(500), 422, '/until'],
    ['in another age', '0001-01-01T00:00:00Z', 400, '/until'],
  ])('is not possible %s', async (_, until, status, name) => {
    const { roundId, coordinator } = await setting();
    expect(await ask(coordinator, roundId, until)).toMatchObject({
      status,
      body: { invalidParams: [{ name }] },
    });
  });

  it('is granted for no longer than was asked, and asked only where there is a round of the network', async () => {
    const { roundId, coordinator } = await setting();
    const { body } = await ask(coordinator, roundId, day(3));
    expect(await decide(manager(), body.id, 'grant', { until: day(4) })).toMatchObject({
      status: 422,
      body: { code: 'extension-not-possible' },
    });
    expect(await ask(coordinator, uuidv7(), day(3))).toMatchObject({
      status: 404,
      body: { invalidParams: [{ name: '/roundId' }] },
    });
    expect(await ask(ofCity(uuidv7()), roundId, day(3))).toMatchObject({
      status: 409,
      body: { code: 'city-not-a-member' },
    });
  });

  it('is seen by its city and the office of its network alone', async () => {
    const { roundId, coordinator, other, cityId } = await setting();
    const { body } = await ask(coordinator, roundId, day(3));
    const query = `?roundId=${roundId}`;
    for (const who of [coordinator, ofCity(cityId, 'council-reader'), manager()])
      expect(await list(who, query)).toMatchObject([{ id: body.id }]);
    for (const who of [other, manager(uuidv7())]) expect(await list(who, query)).toEqual([]);
    expect(await decide(manager(uuidv7()), body.id, 'grant', {})).toMatchObject({ status: 404 });
    const page = await world.send(coordinator, { url: '/extensions?limit=1' });
    expect(page.body.nextCursor).toBeNull();
  });

  it('stands in the audit log of its city without the words of people', async () => {
    const made = await setting();
    const id = await granted(made);
    const url = '/operations/questionnaire/audit-entries?limit=200';
    const { body } = await world.send(made.coordinator, { url });
    const entries = body.items.filter(({ objectId }: { objectId: string }) => objectId === id);
    expect(entries.map(({ action }: { action: string }) => action)).toEqual([
      'grantExtension',
      'askExtension',
    ]);
    expect(entries[0]).toMatchObject({
      before: { state: 'asked' },
      after: { state: 'granted', grantedUntil: day(5) },
    });
    expect(JSON.stringify(entries)).not.toContain('Anna');
  });
});

describe('in an extension, after the round has closed', () => {
  it('its city begins, sends, and sends anew, marked as late; another city does not', async () => {
    const made = await setting();
    const { roundId, coordinator, other } = made;
    await granted(made);
    turnTo(2);
    await world.scheduler.runAll();
    expect(await post(other, '/submissions', { roundId })).toMatchObject({
      status: 409,
      body: { code: 'round-closed' },
    });
    const begun = await post(coordinator, '/submissions', { roundId });
    expect(begun).toMatchObject({ status: 201, body: { late: false } });
    const url = `/submissions/${begun.body.id}`;
    await world.send(coordinator, { method: 'PUT', url: `${url}/answers`, body: completeBody(instrument) });
    expect(await post(coordinator, `${url}/submit`)).toMatchObject({
      status: 200,
      body: { state: 'submitted', late: true },
    });
    expect((await world.send(coordinator, { url })).body.late).toBe(true);
    const reopened = await post(coordinator, `${url}/reopen`, { reason: 'A figure was wrong' });
    expect(reopened).toMatchObject({ status: 200, body: { state: 'reopened', late: true } });

    turnTo(5);
    expect(await post(coordinator, `${url}/submit`)).toMatchObject({
      status: 409,
      body: { code: 'round-closed', detail: expect.stringContaining(day(5)) },
    });
    await eventually(() =>
      expect(world.events).toContainEqual(
        expect.objectContaining({
          type: 'interlace.questionnaire.submission.submitted.v1',
          data: expect.objectContaining({ submissionId: begun.body.id, late: true }),
        }),
      ),
    );
    const closings = noticesOf(roundId).filter(({ notice }) => notice === 'round-closed');
    expect(closings).toMatchObject([{ cityId: other.organisation.id }]);
  });

  it('what was sent in time is not late, also when it was granted more', async () => {
    const made = await setting();
    const { roundId, coordinator } = made;
    await granted(made);
    const begun = await post(coordinator, '/submissions', { roundId });
    const url = `/submissions/${begun.body.id}`;
    await world.send(coordinator, { method: 'PUT', url: `${url}/answers`, body: completeBody(instrument) });
    expect((await post(coordinator, `${url}/submit`)).body).toMatchObject({ late: false });
    turnTo(3);
    expect((await world.send(coordinator, { url })).body).toMatchObject({ late: false });
    const event = await eventually(() => {
      const found = world.events.find(
        ({ type, data }) => type.includes('submitted') && Object(data).submissionId === begun.body.id,
      );
      expect(found).toBeDefined();
      return found;
    });
    expect(event?.data).not.toHaveProperty('late');
  });

  it('its city is reminded of its own deadline, and finds it in its rounds', async () => {
    const made = await setting();
    const { roundId, coordinator, other } = made;
    const id = await granted(made, day(10));
    const mine = await world.send(coordinator, { url: '/rounds?mine=true' });
    expect(mine.body.items).toMatchObject([
      {
        id: roundId,
        isMine: true,
        deadlineForMe: day(10),
        remindersForMe: [day(3), day(8), day(9)],
        extension: { id, state: 'granted', grantedUntil: day(10) },
      },
    ]);
    const others = await world.send(other, { url: `/rounds/${roundId}` });
    expect(others.body).toMatchObject({ deadlineForMe: day(1), extension: null });
    const stranger = await world.send(ofCity(uuidv7()), { url: `/rounds/${roundId}` });
    expect(stranger.body).toMatchObject({ isMine: false, deadlineForMe: null, remindersForMe: [] });
    expect((await world.send(ofCity(uuidv7()), { url: '/rounds?mine=true' })).body.items).toEqual([]);

    turnTo(3);
    await world.scheduler.runAll();
    await eventually(() =>
      expect(noticesOf(roundId).filter(({ notice }) => notice === 'deadline-near')).toMatchObject([
        { cityId: made.cityId, dueAt: day(10) },
      ]),
    );
    const { body } = await world.send(manager(), { url: `/rounds/${roundId}/schedule` });
    expect(body).toMatchObject({
      closing: { isClosed: true },
      sent: [{ days: 7, deadline: day(10), cities: 1 }],
      planned: [{ days: 2 }, { days: 1 }],
    });
  });
});
