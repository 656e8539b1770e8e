import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeBody } from './support/complete-answers.ts';
import { ofCity, type Person } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let draft: Awaited<ReturnType<World['draft']>>;
beforeAll(async () => {
  world = await startWorld();
  draft = await world.draft();
});
afterAll(() => world.stop());

const put = (question: string, body: object, who: Person = draft.coordinator) =>
  world.send(who, { method: 'PUT', url: `${draft.url}/answers/${question}`, body });
const answerOf = async (question: string) => {
  const { body } = await world.send(draft.coordinator, { url: draft.url });
  return body.answers.find((answer: { question: string }) => answer.question === question);
};

describe('an answer', () => {
  it('is saved with what surrounds it, and a comment survives a save that does not name it', async () => {
    const full = { state: 'answered', value: 'yes', comment: 'Adopted', version: 0 };
    expect(await put('walk.plan', full)).toMatchObject({
      status: 200,
      body: { question: 'walk.plan', version: 1 },
    });
    await put('walk.plan', { state: 'answered', value: 'partly', version: 1 });
    expect(await answerOf('walk.plan')).toMatchObject({
      value: 'partly',
      comment: 'Adopted',
      version: 2,
    });
    await put('walk.plan', { state: 'answered', value: 'partly', comment: '', version: 2 });
    expect(await answerOf('walk.plan')).toMatchObject({ comment: null, version: 3 });
  });

  it('that somebody changed meanwhile is refused with what now stands, and nothing is lost', async () => {
    const colleague = ofCity(draft.cityId);
    await put('transit.wait', { state: 'answered', value: 10, version: 0 });
    await put(
      'transit.wait',
      { state: 'answered', value: 12, comment: 'Counted anew', version: 1 },
      colleague,
    );
    const late = await put('transit.wait', { state: 'answered', value: 11, version: 1 });
    expect(late).toMatchObject({
      status: 409,
      body: {
        code: 'answer-version-stale',
        invalidParams: [{ name: '/answers/transit.wait/version' }],
        current: [{ question: 'transit.wait', version: 2, answer: { value: 12, comment: 'Counted anew' } }],
      },
    });
    expect(await answerOf('transit.wait')).toMatchObject({ value: 12, version: 2 });
  });

  it('can be cleared by who saw it last, and an older copy never overwrites a newer answer', async () => {
    const clear = (version: number) =>
      world.send(draft.coordinator, {
        method: 'DELETE',
        url: `${draft.url}/answers/walk.crossings?version=${version}`,
      });
    expect(await clear(1)).toMatchObject({ status: 404 });
    await put('walk.crossings', { state: 'answered', value: 40, version: 0 });
    expect(await clear(9)).toMatchObject({ status: 409, body: { code: 'answer-version-stale' } });
    expect(await clear(1)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await answerOf('walk.crossings')).toBeUndefined();
    expect(await put('walk.crossings', { state: 'answered', value: 41, version: 1 })).toMatchObject({
      status: 409,
      body: { current: [{ version: 2, answer: null }] },
    });
    expect(await put('walk.crossings', { state: 'answered', value: 42, version: 0 })).toMatchObject({
      body: { version: 3 },
    });
  });

  it('that claims a version it never had is stale', async () => {
    expect(await put('bike.measures', { state: 'answered', value: [], version: 7 })).toMatchObject({
      status: 409,
    });
    expect(await answerOf('bike.measures')).toBeUndefined();
  });
});

it('many answers are saved all or none, and the refusal lists every stale one', async () => {
  const { coordinator, url } = await world.draft();
  const body = completeBody(sampleMobilityInstrument);
  const count = Object.keys(body.answers).length;
  const all = { method: 'PUT', url: `${url}/answers`, body } as const;
  expect((await world.send(coordinator, all)).body.answers).toHaveLength(count);
  const again = await world.send(coordinator, all);
  expect(again.status).toBe(409);
  expect(again.body.current).toHaveLength(count);
  const mixed = {
    answers: {
      'walk.plan': { state: 'unknown', version: 1 },
      'transit.wait': { state: 'unknown', version: 0 },
    },
  };
  expect(await world.send(coordinator, { ...all, body: mixed })).toMatchObject({
    status: 409,
    body: { current: [{ question: 'transit.wait' }] },
  });
  const { answers } = (await world.send(coordinator, { url })).body;
  expect(
    answers.every(
      (answer: { version: number; state: string }) => answer.version === 1 && answer.state === 'answered',
    ),
  ).toBe(true);
});

it('twenty people saving at once lose nothing: one wins each answer, and every other is told', async () => {
  const { coordinator, cityId, url } = await world.draft();
  const people = Array.from({ length: 20 }, (_, index) => ({
    who: ofCity(cityId),
    value: index + 1,
  }));
  const results = await Promise.all(
    people.flatMap(({ who, value }) => [
      world.send(who, {
        method: 'PUT',
        url: `${url}/answers/transit.wait`,
        body: { state: 'answered', value, version: 0 },
      }),
      world.send(who, {
        method: 'PUT',
        url: `${url}/answers`,
        body: {
          answers: {
            'walk.crossings': { state: 'answered', value, version: 0 },
            'bike.measures': { state: 'answered', value: ['lanes'], version: 0 },
          },
        },
      }),
    ]),
  );
  expect(results.filter(({ status }) => status === 200)).toHaveLength(2);
  expect(results.filter(({ status }) => status === 409)).toHaveLength(38);
  const { answers } = (await world.send(coordinator, { url })).body;
  expect(
    answers.map((answer: { question: string; version: number }) => [answer.question, answer.version]),
  ).toEqual([
    ['bike.measures', 1],
    ['transit.wait', 1],
    ['walk.crossings', 1],
  ]);
});

it('a save and a send at the same moment: what was sent is what the check saw', async () => {
  const { coordinator, cityId, url } = await world.draft();
  await world.send(coordinator, {
    method: 'PUT',
    url: `${url}/answers`,
    body: completeBody(sampleMobilityInstrument),
  });
  const clear = { method: 'DELETE', url: `${url}/answers/transit.wait?version=1` } as const;
  const [cleared, submitted] = await Promise.all([
    world.send(ofCity(cityId), clear),
    world.send(coordinator, { method: 'POST', url: `${url}/submit` }),
  ]);
  expect([
    [200, 422], // the clearing came first: the answer is missing
    [409, 200], // the sending came first: nothing can be cleared
  ]).toContainEqual([cleared.status, submitted.status]);
});

it('a position is a question code, each person has one, and it must exist', async () => {
  const colleague = ofCity(draft.cityId);
  const at = (who: Person, question: string) =>
    world.send(who, { method: 'PUT', url: `${draft.url}/position`, body: { question } });
  expect(await at(draft.coordinator, 'transit.wait')).toMatchObject({ status: 200 });
  expect(await at(colleague, 'walk.plan')).toMatchObject({ status: 200 });
  expect(await at(colleague, 'walk.nothing')).toMatchObject({
    status: 400,
    body: { invalidParams: [{ name: '/question' }] },
  });
  expect((await world.send(draft.coordinator, { url: draft.url })).body.lastQuestion).toBe('transit.wait');
  expect((await world.send(colleague, { url: draft.url })).body.lastQuestion).toBe('walk.plan');
});

it('what was sent cannot be written to until it is reopened; a reading is not sent twice', async () => {
  const { coordinator, url } = await world.sent();
  const body = { state: 'unknown', version: 1 };
  expect(
    await world.send(coordinator, { method: 'PUT', url: `${url}/answers/transit.wait`, body }),
  ).toMatchObject({
    status: 409,
    body: { code: 'submission-state-conflict' },
  });
  const first = await world.send(coordinator, { url });
  const etag = String(first.headers.etag);
  expect(await world.send(coordinator, { url, headers: { 'if-none-match': etag } })).toMatchObject({
    status: 304,
  });
});
