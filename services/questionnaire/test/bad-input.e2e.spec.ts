import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeBody } from './support/complete-answers.ts';
import { manager, ofCity } from './support/people.ts';
import { tellOfCity } from './support/registry.ts';
import { openRound, startWorld, type World } from './support/world.ts';

let world: World;
let draft: Awaited<ReturnType<World['draft']>>;
beforeAll(async () => {
  world = await startWorld();
  draft = await world.draft();
});
afterAll(() => world.stop());

const save = (question: string, body: object | string | Buffer) =>
  world.send(draft.coordinator, { method: 'PUT', url: `${draft.url}/answers/${question}`, body });
const answered = (value: unknown, rest: object = {}) => ({ state: 'answered', value, version: 0, ...rest });
const naming = (...names: string[]) => names.map((name) => expect.objectContaining({ name }));

describe('an answer that does not fit its question', () => {
  it.each<[string, string, object, string]>([
    ['an unknown question', 'walk.nothing', answered('yes'), 'unknown-question'],
    ['a value of the wrong type', 'walk.plan', answered(1), 'wrong-type'],
    ['an option not offered', 'walk.plan', answered('perhaps'), 'option-not-offered'],
    ['a figure out of range', 'transit.wait', answered(121), 'out-of-range'],
    ['a figure that is not whole', 'transit.wait', answered(1.5), 'not-a-whole-number'],
    [
      'too many options',
      'bike.measures',
      answered(['lanes', 'parking', 'hire', 'training']),
      'too-many-options',
    ],
    ['an answer to a hidden question', 'walk.plan-review', answered('public'), 'hidden-question'],
    [
      'a state not allowed',
      'walk.plan',
      { state: 'not-applicable', reason: 'No', version: 0 },
      'state-not-allowed',
    ],
  ])('%s is refused with its code', async (_, question, body, code) => {
    expect(await save(question, body)).toMatchObject({
      status: 400,
      body: { code: 'answer-refused', invalidParams: [{ name: `/answers/${question}/value`, code }] },
    });
  });

  it('one fault among many answers: nothing is saved', async () => {
    const answers = { 'walk.plan': answered('yes'), 'transit.wait': answered(0) };
    const body = { answers };
    expect(
      await world.send(draft.coordinator, { method: 'PUT', url: `${draft.url}/answers`, body }),
    ).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/answers/transit.wait/value', code: 'out-of-range' }] },
    });
    expect((await world.send(draft.coordinator, { url: draft.url })).body.answers).toEqual([]);
  });
});

describe('a body that does not fit the route', () => {
  it.each<[string, object | string | Buffer, unknown[]]>([
    ['an over-long comment', answered('yes', { comment: 'x'.repeat(4_001) }), naming('/comment')],
    ['a NUL in a comment', answered('yes', { comment: 'a\u0000b' }), naming('/comment')],
    ['a lone surrogate in a value', JSON.stringify(answered('\ud800')), naming('/value')],
    ['no reason where one is due', { state: 'not-applicable', version: 0 }, naming('/reason')],
    ['an empty reason', { state: 'not-our-competence', reason: ' ', version: 0 }, naming('/reason')],
    ['an unknown state', { state: 'skipped', version: 0 }, naming('/state')],
    ['no version', { state: 'unknown' }, naming('/version')],
    ['a version beyond the database', { state: 'unknown', version: 3_000_000_000 }, naming('/version')],
    ['a field nobody knows', { state: 'unknown', version: 0, points: 3 }, naming('/points')],
    ['evidence inside an answer', answered('yes', { evidence: [] }), naming('/evidence')],
    ['a number too large for JSON', '{"state":"answered","version":0,"value":1e999}', naming('/value')],
  ])('%s is refused, naming the place', async (_, body, invalidParams) => {
    expect(await save('walk.plan', body)).toMatchObject({
      status: 400,
      body: { code: 'invalid-request', invalidParams },
    });
  });

  it('many answers: the question stands in the name', async () => {
    const put = (body: object | string) =>
      world.send(draft.coordinator, { method: 'PUT', url: `${draft.url}/answers`, body });
    expect(await put({ answers: { 'walk.plan': answered('yes', { comment: '\u0000' }) } })).toMatchObject({
      body: { invalidParams: naming('/answers/walk.plan/comment') },
    });
    expect(await put({ answers: {} })).toMatchObject({
      status: 400,
      body: { invalidParams: naming('/answers') },
    });
    expect(await put({ answers: { 'No Code': answered('yes') } })).toMatchObject({ status: 400 });
    expect(await put('{"answers":{"__proto__":{"state":"unknown","version":0}}}')).toMatchObject({
      status: 400,
    });
  });

  it.each<[string, string | Buffer, number, string]>([
    ['JSON cut short', '{"state":', 400, 'malformed-body'],
    [
      'bytes that are not UTF-8',
      Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]),
      400,
      'malformed-body',
    ],
    ['10 MB', JSON.stringify(answered('yes', { comment: 'x'.repeat(10_000_000) })), 413, 'body-too-large'],
  ])('%s is refused', async (_, body, status, code) => {
    expect(await save('walk.plan', body)).toMatchObject({ status, body: { code } });
    const many = { method: 'PUT', url: `${draft.url}/answers`, body } as const;
    expect(await world.send(draft.coordinator, many)).toMatchObject({ status, body: { code } });
  });

  it('ids that are none are named', async () => {
    expect(await world.send(draft.coordinator, { url: '/submissions/1' })).toMatchObject({ status: 400 });
    const body = { roundId: 'x' };
    expect(await world.send(draft.coordinator, { method: 'POST', url: '/submissions', body })).toMatchObject({
      status: 400,
      body: { invalidParams: naming('/roundId') },
    });
    expect(await world.send(draft.coordinator, { url: '/submissions?cursor=nonsense' })).toMatchObject({
      status: 400,
      body: { code: 'cursor-invalid' },
    });
  });
});

describe('a submission that cannot be', () => {
  const create = (who: Parameters<World['send']>[0], roundId: string) =>
    world.send(who, { method: 'POST', url: '/submissions', body: { roundId } });

  it('a second one in the same round is refused with the id of the first', async () => {
    expect(await create(draft.coordinator, draft.roundId)).toMatchObject({
      status: 409,
      body: { code: 'submission-exists', submissionId: draft.id },
    });
  });

  it('two at the same time: one is made', async () => {
    const { cityId, networkId } = await tellOfCity(world);
    const roundId = await openRound(world, networkId);
    const made = await Promise.all(Array.from({ length: 8 }, () => create(ofCity(cityId), roundId)));
    expect(made.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(made.filter(({ status }) => status === 409)).toHaveLength(7);
  });

  it('of a city outside the network, or one nobody has told of, is refused', async () => {
    const { cityId } = await tellOfCity(world);
    for (const who of [ofCity(cityId), ofCity(uuidv7())]) {
      expect(await create(who, draft.roundId)).toMatchObject({
        status: 409,
        body: { code: 'city-not-a-member' },
      });
    }
  });

  it('in a round nobody knows is refused, naming it', async () => {
    expect(await create(draft.coordinator, uuidv7())).toMatchObject({
      status: 404,
      body: { invalidParams: naming('/roundId') },
    });
  });
});

describe('a round that is over', () => {
  const closed = { status: 409, body: { code: 'round-closed' } };

  it('takes nothing from its deadline on, though nobody closed it, but keeps what is saved', async () => {
    const { coordinator, cityId, roundId, url } = await world.draft();
    const saveAll = (body: object) => world.send(coordinator, { method: 'PUT', url: `${url}/answers`, body });
    const submit = () => world.send(coordinator, { method: 'POST', url: `${url}/submit` });
    const { now } = world.clock;
    try {
      world.clock.now = new Date(now.getTime() + 2 * 86_400_000);
      expect(await saveAll(completeBody(sampleMobilityInstrument))).toMatchObject({ status: 200 });
      expect(await submit()).toMatchObject(closed);
      const another = { method: 'POST', url: '/submissions', body: { roundId } } as const;
      expect(await world.send(ofCity(cityId), another)).toMatchObject(closed);
      world.clock.now = new Date(now.getTime() - 2 * 86_400_000);
      expect(await submit()).toMatchObject({ status: 409, body: { code: 'round-not-open' } });
    } finally {
      world.clock.now = now;
    }
    expect(await submit()).toMatchObject({ status: 200 });
  });

  it('takes nothing once somebody closed it: neither a submission nor a correction', async () => {
    const { coordinator, roundId, url } = await world.sent();
    await world.send(manager(), { method: 'POST', url: `/rounds/${roundId}/close` });
    const reopen = { method: 'POST', url: `${url}/reopen`, body: { reason: 'Too late' } } as const;
    expect(await world.send(coordinator, reopen)).toMatchObject(closed);
  });
});

describe('sending twice', () => {
  it('with the same key answers the same and tells once; with another key it is refused', async () => {
    const { coordinator, id, url } = await world.draft();
    await world.send(coordinator, {
      method: 'PUT',
      url: `${url}/answers`,
      body: completeBody(sampleMobilityInstrument),
    });
    const submit = (key: string) => world.send(coordinator, { method: 'POST', url: `${url}/submit`, key });
    const [first, second] = await Promise.all([submit('one'), submit('one')]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect(await submit('two')).toMatchObject({ status: 409, body: { code: 'submission-state-conflict' } });
    expect(await world.database.client.submissionVersion.count({ where: { submissionId: id } })).toBe(1);
  });

  it('a key of another request, or none, is refused', async () => {
    const url = `${draft.url}/answers/transit.wait`;
    const body = { state: 'unknown', version: 0 };
    const put = (key: string, value: object) =>
      world.send(draft.coordinator, { method: 'PUT', url, body: value, key });
    expect(await put('k', body)).toMatchObject({ status: 200 });
    expect(await put('k', { ...body, comment: 'other' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    const bare = await world.send(draft.coordinator, { method: 'PUT', url, body, key: null });
    expect(bare).toMatchObject({ status: 400, body: { invalidParams: naming('idempotency-key') } });
  });
});
