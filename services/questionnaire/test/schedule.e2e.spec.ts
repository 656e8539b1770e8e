import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7, verifyChain } from '@interlace/service-kit';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { administrator, manager, ofCity } from './support/people.ts';
import { tellOfCity } from './support/registry.ts';
import { publish, startWorld, type World } from './support/world.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

let world: World;
beforeAll(async () => {
  world = await startWorld();
  await publish(world, instrument);
});
afterAll(() => world.stop());

/** A round of a new network with one city, open since a day and for some days more. */
async function round(days: number, extra: object = {}) {
  const { cityId, networkId } = await tellOfCity(world);
  const start = world.clock.now.getTime();
  const body = {
    networkId,
    code: `round-${uuidv7()}`,
    name: 'A round',
    instrument: { code: instrument.code, version: instrument.version },
    opensAt: new Date(start - DAY).toISOString(),
    closesAt: new Date(start + days * DAY).toISOString(),
    referenceYear: 2026,
    ...extra,
  };
  const { body: made } = await world.send(manager(), { method: 'POST', url: '/rounds', body });
  return { cityId, networkId, roundId: String(made.id), closesAt: start + days * DAY, body: made };
}

const runAt = async (instant: number) => {
  world.clock.now = new Date(instant);
  await world.scheduler.runAll();
};

/** Notices of a round in the outbox's order, once as many have come. */
const noticesOf = async (roundId: string, count: number) => {
  const find = () =>
    world.events
      .filter(({ type, data }) => type.includes('notice') && Object(data).roundId === roundId)
      .map(({ data }) => Object(data));
  await eventually(() => expect(find()).toHaveLength(count));
  return find();
};

const schedule = (who: Parameters<World['send']>[0], roundId: string) =>
  world.send(who, { url: `/rounds/${roundId}/schedule` });

describe('reminders of a deadline', () => {
  it('reach the coordinators of a city that has not begun, once each, and the office sees them', async () => {
    const { cityId, roundId, closesAt } = await round(20);
    const before = await schedule(manager(), roundId);
    expect(before.body.planned.map(({ days }: { days: number }) => days)).toEqual([14, 7, 2, 1]);
    expect(before.body).toMatchObject({ sent: [], closing: { isClosed: false } });

    await runAt(closesAt - 14 * DAY - MINUTE);
    await runAt(closesAt - 14 * DAY);
    await Promise.all([world.scheduler.runAll(), world.scheduler.runAll()]);
    const [first] = await noticesOf(roundId, 1);
    expect(first).toMatchObject({
      notice: 'deadline-near',
      cityId,
      submissionId: null,
      to: [{ organisationId: cityId, role: 'city-coordinator' }],
      dueAt: new Date(closesAt).toISOString(),
    });
    expect(first).not.toHaveProperty('by');

    // Down from before the seventh day until after the second: one reminder makes up for both.
    await runAt(closesAt - 1.5 * DAY);
    await runAt(closesAt - 1.5 * DAY + MINUTE);
    await noticesOf(roundId, 2);
    const after = await schedule(manager(), roundId);
    expect(after.body.sent).toMatchObject([
      { days: 14, cities: 1 },
      { days: 2, cities: 1 },
    ]);
    expect(after.body.planned).toMatchObject([{ days: 1, cities: 1 }]);
  });

  it('go by the clock of the round, and stop when the city has sent', async () => {
    world.clock.now = new Date('2027-03-20T12:00:00Z');
    const closesAt = '2027-04-02T21:59:00.000Z';
    const zone = { timeZone: 'Europe/Brussels', reminderDays: [7], closesAt };
    const { cityId, roundId, body } = await round(13, zone);
    expect(body).toMatchObject({ timeZone: 'Europe/Brussels', reminderDays: [7] });
    const mine = await world.send(ofCity(cityId), { url: `/rounds/${roundId}` });
    expect(mine.body).toMatchObject({
      isMine: true,
      deadlineForMe: closesAt,
      remindersForMe: ['2027-03-26T22:59:00.000Z'],
      extension: null,
    });
    await world.database.client.submission.create({
      data: {
        id: uuidv7(),
        cityId,
        roundId,
        origin: 'submitted',
        state: 'submitted',
        version: 1,
        validated: false,
        revision: 1,
        createdAt: world.clock.now,
        since: world.clock.now,
      },
    });
    expect((await schedule(manager(), roundId)).body.planned).toEqual([]);
    await runAt(Date.parse('2027-03-26T23:00:00Z'));
    await noticesOf(roundId, 0);
  });

  it('are not made up for when the deadline has passed', async () => {
    const { roundId, closesAt } = await round(10, { reminderDays: [2] });
    await runAt(closesAt + 8 * DAY);
    await noticesOf(roundId, 0);
  });

  it('are planned as the office says, in a time zone that exists', async () => {
    const refused = (field: string, body: object) =>
      expect(body).toMatchObject({ invalidParams: [{ name: expect.stringContaining(field) }] });
    refused('/timeZone', (await round(5, { timeZone: 'Europe/Nowhere' })).body);
    refused('/timeZone', (await round(5, { timeZone: '+01:00' })).body);
    refused('/reminderDays', (await round(5, { reminderDays: [2, 2] })).body);
    const { roundId } = await round(5, { reminderDays: [] });
    expect((await schedule(manager(), roundId)).body.planned).toEqual([]);
    expect((await schedule(manager(uuidv7()), roundId)).body).toMatchObject({ code: 'not-kept' });
    expect(await schedule(manager(), uuidv7())).toMatchObject({ status: 404 });
  });
});

describe('a section and a query', () => {
  it('are reminded of by their own dates, to whoever has them', async () => {
    const { cityId, roundId } = await round(60, { reminderDays: [] });
    const made = await world.send(ofCity(cityId), { method: 'POST', url: '/submissions', body: { roundId } });
    const submissionId: string = made.body.id;
    const area = instrument.areas[0]?.code ?? '';
    const subject = uuidv7();
    const dueAt = new Date(world.clock.now.getTime() + 5 * DAY);
    await world.database.pool.query(
      `INSERT INTO sections (submission_id, area_code, due_at) VALUES ($1, $2, $3)`,
      [submissionId, area, dueAt],
    );
    await world.database.pool.query(
      `INSERT INTO assignments (submission_id, area_code, subject, assigned_at, assigned_by)
       VALUES ($1, $2, $3, $4, $3)`,
      [submissionId, area, subject, world.clock.now],
    );
    for (const days of [3, 1, 0]) await runAt(dueAt.getTime() - days * DAY);
    const told = await noticesOf(roundId, 3);
    const about = { submissionId, area, to: [{ subject }], dueAt: dueAt.toISOString() };
    expect(told).toMatchObject([
      { ...about, notice: 'section-due-soon' },
      { ...about, notice: 'section-due-soon' },
      { ...about, notice: 'section-overdue' },
    ]);
  });

  it('that waits for the city is named to its coordinators three days and one day before', async () => {
    const { cityId, roundId, id } = await world.sent();
    const dueAt = new Date(world.clock.now.getTime() + 10 * DAY);
    const question = instrument.questions[0]?.code ?? '';
    const asked = await world.database.pool.query(
      `UPDATE review_items SET state = 'queried', due_at = $3, since = $4
       WHERE submission_id = $1 AND question_code = $2 RETURNING question_code`,
      [id, question, dueAt, world.clock.now],
    );
    expect(asked).toHaveLength(1);
    for (const days of [4, 3, 1, 0]) await runAt(dueAt.getTime() - days * DAY);
    const queries = () =>
      world.events
        .map(({ data }) => Object(data))
        .filter((data) => data.roundId === roundId && data.notice === 'query-due-soon');
    await eventually(() => expect(queries()).toHaveLength(2));
    expect(queries()).toMatchObject(
      [1, 2].map(() => ({
        submissionId: id,
        question,
        to: [{ organisationId: cityId, role: 'city-coordinator' }],
      })),
    );
  });
});

describe('the end of a round', () => {
  it('is sealed by the clock, once, as by command: event, notice, and an entry with the clock as actor', async () => {
    const { cityId, roundId, networkId, closesAt } = await round(3, { reminderDays: [] });
    await runAt(closesAt - 1);
    expect((await schedule(manager(), roundId)).body.closing.isClosed).toBe(false);
    await runAt(closesAt + 5 * MINUTE);
    await world.scheduler.runAll();
    const closedAt = new Date(closesAt).toISOString();
    const closings = () =>
      world.events.filter(
        ({ type, data }) => type.includes('round.closed') && Object(data).roundId === roundId,
      );
    await eventually(() => expect(closings()).toHaveLength(1));
    expect(closings()[0]?.data).toEqual({ roundId, networkId, closedAt });
    expect(await noticesOf(roundId, 1)).toMatchObject([{ notice: 'round-closed', cityId }]);
    expect((await world.send(manager(), { url: `/rounds/${roundId}` })).body).toMatchObject({ closedAt });
    const url = '/operations/questionnaire/audit-entries?limit=200';
    const { body: log } = await world.send(administrator(), { url });
    const entry = log.items.find(({ objectId }: { objectId: string }) => objectId === roundId);
    expect(entry).toMatchObject({ subject: 'clock', action: 'closeRound', organisationId: null });
    expect(await verifyChain(world.databaseUrl)).toMatchObject({ fault: null });
    const again = await world.send(manager(), { method: 'POST', url: `/rounds/${roundId}/close` });
    expect(again).toMatchObject({ status: 409, body: { code: 'round-closed' } });
  });

  it('is sealed, and told to nobody, where it was long ago', async () => {
    const { roundId, closesAt } = await round(3, { reminderDays: [] });
    await runAt(closesAt + 30 * DAY);
    expect((await schedule(manager(), roundId)).body.closing.isClosed).toBe(true);
    await noticesOf(roundId, 0);
  });
});

describe('the clock of a service that listens', () => {
  it('runs by itself, tells when it last did, and lets the service end', async () => {
    const other = await startWorld();
    const { roundId } = await other.draft();
    other.clock.now = new Date(other.clock.now.getTime() + 2 * DAY);
    await other.app.listen({ host: '127.0.0.1', port: 0 });
    await eventually(async () => {
      const { body } = await other.send(manager(), { url: `/rounds/${roundId}/schedule` });
      expect(body.closing.isClosed).toBe(true);
    });
    await eventually(async () => {
      const { payload } = await other.app.inject({ url: '/metrics' });
      for (const job of ['close-rounds', 'remind-deadline', 'remind-section', 'remind-query'])
        expect(payload).toContain(`questionnaire_job_last_run_timestamp_seconds{job="${job}"}`);
    });
    await other.stop();
  });
});
