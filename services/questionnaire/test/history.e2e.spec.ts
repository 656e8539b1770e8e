import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluatorOf, ofCity, type Person, partnerOf } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let draft: Awaited<ReturnType<World['draft']>>;
let colleague: Person;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  draft = await world.draft();
  colleague = ofCity(draft.cityId);
});
afterAll(() => world.stop());

const save = (who: Person, question: string, body: object) =>
  world.send(who, { method: 'PUT', url: `${draft.url}/answers/${question}`, body });
const wait = (value: number, version: number, more: object = {}) => ({
  state: 'answered',
  value,
  version,
  ...more,
});
const historyOf = (question: string, who = draft.coordinator, query = '') =>
  world.send(who, { url: `${draft.url}/answers/${question}/history${query}` });

describe('the history of an answer', () => {
  it('holds every save and clearing with its words, who and when, the latest first', async () => {
    await save(draft.coordinator, 'transit.wait', wait(10, 0, { comment: 'Counted in May', kept: true }));
    await save(colleague, 'transit.wait', wait(12, 1));
    const clear = { method: 'DELETE', url: `${draft.url}/answers/transit.wait?version=2` } as const;
    await world.send(draft.coordinator, clear);
    const { items } = (await historyOf('transit.wait')).body;
    const comment = 'Counted in May';
    expect(items).toMatchObject([
      { outcome: 'cleared', version: 3, state: 'cleared', value: null, comment: null },
      { outcome: 'saved', version: 2, value: 12, by: colleague.subject, comment, kept: false },
      { outcome: 'saved', version: 1, value: 10, by: draft.coordinator.subject, comment, kept: true },
    ]);
    const { answers } = (await world.send(colleague, { url: draft.url })).body;
    expect(answers).toEqual([]);
  });

  it('keeps what somebody typed and decided against, whichever of the two was taken', async () => {
    await save(draft.coordinator, 'transit.wait', wait(10, 0));
    const late = await save(colleague, 'transit.wait', wait(11, 0, { comment: 'My own count' }));
    expect(late).toMatchObject({
      status: 409,
      body: { current: [{ version: 1, answer: { value: 10, updatedBy: draft.coordinator.subject } }] },
    });
    const insteadOf = { state: 'answered', value: 11, comment: 'My own count' };
    expect(await save(colleague, 'transit.wait', wait(10, 1, { insteadOf }))).toMatchObject({ status: 200 });
    expect((await historyOf('transit.wait')).body.items).toMatchObject([
      { outcome: 'saved', version: 2, value: 10, comment: null },
      { outcome: 'discarded', version: 2, value: 11, comment: 'My own count', by: colleague.subject },
      { outcome: 'saved', version: 1, value: 10 },
    ]);
    expect((await world.send(colleague, { url: draft.url })).body.answers).toMatchObject([
      { question: 'transit.wait', value: 10, updatedBy: colleague.subject },
    ]);
  });

  it('holds nothing of a save that was refused, and comes in pages', async () => {
    for (const version of [0, 1, 2])
      await save(draft.coordinator, 'transit.wait', wait(version + 1, version));
    await save(draft.coordinator, 'transit.wait', wait(9, 0));
    const first = (await historyOf('transit.wait', draft.coordinator, '?limit=2')).body;
    expect(first.items).toMatchObject([{ value: 3 }, { value: 2 }]);
    const second = await historyOf('transit.wait', draft.coordinator, `?limit=2&cursor=${first.nextCursor}`);
    expect(second.body).toMatchObject({ items: [{ value: 1 }], nextCursor: null });
  });

  it('is for who may see the draft, of questions there are', async () => {
    await save(draft.coordinator, 'transit.wait', wait(10, 0));
    for (const who of [partnerOf(draft.cityId), ofCity(draft.cityId, 'council-reader')])
      expect((await historyOf('transit.wait', who)).body.items).toHaveLength(1);
    expect(await historyOf('transit.wait', evaluatorOf(draft.cityId))).toMatchObject({ status: 403 });
    expect(await historyOf('transit.wait', ofCity(uuidv7()))).toMatchObject({ status: 404 });
    expect(await historyOf('transit.nothing')).toMatchObject({ status: 404 });
  });
});

describe('the feed of changes', () => {
  const changes = (cursor?: string, headers?: Record<string, string>) =>
    world.send(draft.coordinator, {
      url: `${draft.url}/changes${cursor === undefined ? '' : `?since=${cursor}`}`,
      headers,
    });

  it('tells each changed answer once, as it now stands, and nothing again', async () => {
    await save(colleague, 'walk.plan', { state: 'unknown', version: 0 });
    const { cursor } = (await changes()).body;
    await save(colleague, 'transit.wait', wait(10, 0));
    await save(colleague, 'transit.wait', wait(11, 1, { comment: 'Anew' }));
    await save(colleague, 'walk.crossings', wait(3, 0));
    await world.send(colleague, { method: 'DELETE', url: `${draft.url}/answers/walk.crossings?version=1` });
    const heard = await changes(cursor);
    const updatedBy = colleague.subject;
    expect(heard.body.items).toMatchObject([
      { question: 'transit.wait', version: 2, updatedBy, answer: { value: 11, comment: 'Anew', updatedBy } },
      { question: 'walk.crossings', version: 2, updatedBy, answer: null },
    ]);
    const quiet = await changes(heard.body.cursor);
    expect(quiet.body).toEqual({ items: [], cursor: heard.body.cursor });
    const again = await changes(heard.body.cursor, { 'if-none-match': String(quiet.headers.etag) });
    expect(again.status).toBe(304);
  });

  it('loses nothing that was under way when it was asked', async () => {
    let letItEnd = () => {};
    let began = () => {};
    const beginning = new Promise<void>((resolve) => (began = resolve));
    const ending = new Promise<void>((resolve) => (letItEnd = resolve));
    const { cursor } = (await changes()).body;
    const slow = world.database.transaction(async (tx) => {
      const sql = world.database.sql(tx);
      await sql.query(
        `INSERT INTO answers (submission_id, question_code, state, version, updated_at, updated_by)
         VALUES ($1, 'walk.plan', 'unknown', 1, now(), 'slow')`,
        [draft.id],
      );
      await sql.query(
        `INSERT INTO answer_history (submission_id, question_code, outcome, version, state, kept, at, subject)
         VALUES ($1, 'walk.plan', 'saved', 1, 'unknown', false, now(), 'slow')`,
        [draft.id],
      );
      began();
      await ending;
    });
    await beginning;
    await save(colleague, 'transit.wait', wait(10, 0));
    const first = (await changes(cursor)).body;
    expect(first.items).toMatchObject([{ question: 'transit.wait' }]);
    letItEnd();
    await slow;
    expect((await changes(first.cursor)).body.items).toMatchObject([{ question: 'walk.plan' }]);
  });

  it('tells everything to whose cursor is of another database, and refuses what is no cursor', async () => {
    await save(colleague, 'transit.wait', wait(10, 0));
    const ahead = Buffer.from('900000000000:900000000000:').toString('base64url');
    expect((await changes(ahead)).body.items).toMatchObject([{ question: 'transit.wait' }]);
    for (const snapshot of ['9:3:', '3:9:9', '3:9:7,5', '0:1:', 'now'])
      expect(await changes(Buffer.from(snapshot).toString('base64url'))).toMatchObject({
        status: 400,
        body: { invalidParams: [{ name: 'since' }] },
      });
  });
});

it('a visit tells what others did since the one before, to each person apart', async () => {
  const visit = (who: Person, method: 'GET' | 'PUT' = 'GET') =>
    world.send(who, { method, url: `${draft.url}/visits` });
  await save(colleague, 'walk.plan', { state: 'unknown', version: 0 });
  expect((await visit(draft.coordinator, 'PUT')).body).toEqual({ lastVisit: null, answers: [], comments: 0 });
  await save(colleague, 'transit.wait', wait(10, 0));
  await save(draft.coordinator, 'walk.crossings', wait(3, 0));
  world.clock.now = new Date(world.clock.now.getTime() + 1_000);
  const body = { question: null, text: 'Who counts the crossings?' };
  await world.send(colleague, { method: 'POST', url: `${draft.url}/threads`, body });
  const news = {
    lastVisit: expect.any(String),
    answers: [{ question: 'transit.wait', by: colleague.subject, at: expect.any(String) }],
    comments: 1,
  };
  expect((await visit(draft.coordinator)).body).toMatchObject(news);
  expect((await visit(draft.coordinator, 'PUT')).body).toMatchObject(news);
  expect((await visit(draft.coordinator)).body).toMatchObject({ answers: [], comments: 0 });
  expect((await visit(colleague)).body).toMatchObject({ lastVisit: null });
});
