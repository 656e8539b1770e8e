import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { administrator, evaluatorOf, ofCity, type Person, partnerOf } from './support/people.ts';
import { noticesOf, subjectsOf } from './support/working-together.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let draft: Awaited<ReturnType<World['draft']>>;
let colleague: Person;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  draft = await world.draft();
  colleague = ofCity(draft.cityId, 'contributor');
});
afterAll(() => world.stop());

const post = (who: Person, path: string, body?: object) =>
  world.send(who, { method: 'POST', url: `${draft.url}/threads${path}`, body });
const open = async (who: Person, body: object) => (await post(who, '', body)).body;
const list = (who: Person, query = '') => world.send(who, { url: `${draft.url}/threads${query}` });
describe('a thread', () => {
  it('is about a question or the whole, is answered, settled and opened again', async () => {
    const asked = await open(draft.coordinator, { question: 'walk.plan', text: 'Was it adopted?' });
    const whole = await open(colleague, { question: null, text: 'When do we send?' });
    expect(await post(colleague, `/${asked.id}/comments`, { text: 'In May' })).toMatchObject({
      status: 201,
      body: { author: colleague.subject, text: 'In May', asPartner: false, mentions: [], editedAt: null },
    });
    expect((await list(colleague)).body.items).toMatchObject([
      { id: whole.id, question: null },
      { id: asked.id, question: 'walk.plan', comments: [{ text: 'Was it adopted?' }, { text: 'In May' }] },
    ]);
    const settled = await post(colleague, `/${asked.id}/resolve`);
    expect(settled.body).toMatchObject({ resolvedBy: colleague.subject, resolvedAt: expect.any(String) });
    expect(await post(colleague, `/${asked.id}/resolve`)).toMatchObject({
      status: 409,
      body: { code: 'thread-state-conflict' },
    });
    const ids = async (query: string) =>
      (await list(colleague, query)).body.items.map(({ id }: { id: string }) => id);
    expect(await ids('?state=open')).toEqual([whole.id]);
    expect(await ids('?state=resolved&question=walk.plan')).toEqual([asked.id]);
    expect((await post(draft.coordinator, `/${asked.id}/reopen`)).body).toMatchObject({ resolvedAt: null });
    const first = (await list(colleague, '?limit=1')).body;
    expect(await ids(`?limit=1&cursor=${first.nextCursor}`)).toEqual([asked.id]);
  });

  it('is of the city and its partner, whose words are marked; evaluators never see it, readers only read', async () => {
    const partner = partnerOf(draft.cityId);
    const thread = await open(draft.coordinator, { question: null, text: 'Shall we?' });
    expect((await post(partner, `/${thread.id}/comments`, { text: 'We advise so' })).body).toMatchObject({
      asPartner: true,
    });
    const reader = ofCity(draft.cityId, 'council-reader');
    expect((await list(reader)).body.items[0].comments).toHaveLength(2);
    expect(await post(reader, '', { question: null, text: 'And us?' })).toMatchObject({ status: 403 });
    expect(await list(evaluatorOf(draft.cityId))).toMatchObject({ status: 403 });
    const sent = await world.sent();
    const url = `${sent.url}/threads`;
    await world.send(sent.coordinator, { method: 'POST', url, body: { question: null, text: 'Ours' } });
    const seen = await world.send(evaluatorOf(sent.cityId), { url: sent.url });
    expect(JSON.stringify(seen.body)).not.toContain('Ours');
    expect(await list(partnerOf(uuidv7()))).toMatchObject({ status: 404 });
    const other = await world.draft();
    const elsewhere = `${other.url}/threads/${thread.id}/comments`;
    const body = { text: 'Across' };
    expect(await world.send(other.coordinator, { method: 'POST', url: elsewhere, body })).toMatchObject({
      status: 404,
    });
  });

  it('refuses a question there is not, empty words and a mention that is no account', async () => {
    expect(await post(colleague, '', { question: 'walk.nothing', text: 'x' })).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/question' }] },
    });
    const wrong = { question: null, text: '  ', mentions: ['anna@city.example'] };
    expect(await post(colleague, '', wrong)).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/text' }, { name: '/mentions/0' }] },
    });
  });
});

describe('a comment', () => {
  const at = (thread: { id: string; comments: { id: string }[] }) =>
    `${draft.url}/threads/${thread.id}/comments/${thread.comments[0]?.id}`;

  it('is changed by its author for a quarter of an hour, and taken back at any time', async () => {
    const thread = await open(colleague, { question: null, text: 'Wrnog', mentions: [uuidv7()] });
    const edit = (who: Person, text: string) =>
      world.send(who, { method: 'PUT', url: at(thread), body: { text } });
    expect(await edit(draft.coordinator, 'Mine')).toMatchObject({
      status: 403,
      body: { code: 'comment-of-another' },
    });
    expect((await edit(colleague, 'Wrong')).body).toMatchObject({
      text: 'Wrong',
      mentions: [],
      editedAt: expect.any(String),
    });
    world.clock.now = new Date(world.clock.now.getTime() + 15 * 60_000);
    expect(await edit(colleague, 'Later')).toMatchObject({ status: 409, body: { code: 'comment-settled' } });
    const remove = (who: Person) => world.send(who, { method: 'DELETE', url: at(thread) });
    expect(await remove(draft.coordinator)).toMatchObject({ status: 403 });
    expect((await remove(colleague)).body).toMatchObject({ text: null, removedAt: expect.any(String) });
    expect(await remove(colleague)).toMatchObject({ status: 409 });
    expect((await list(colleague)).body.items[0].comments).toMatchObject([{ text: null, mentions: [] }]);
  });

  it('tells whom it mentions, once, and those who took part, but not its author', async () => {
    const partner = partnerOf(draft.cityId);
    const area = instrument.indicators.find(
      ({ code }) => code === instrument.questions.find((one) => one.code === 'walk.plan')?.indicator,
    )?.area;
    const url = `${draft.url}/assignments/${area}`;
    const body = { subjects: [colleague.subject, draft.coordinator.subject] };
    await world.send(draft.coordinator, { method: 'PUT', url, body });
    const thread = await open(draft.coordinator, { question: 'walk.plan', text: 'Was it adopted?' });
    await post(partner, `/${thread.id}/comments`, {
      text: 'Ask her',
      mentions: [draft.coordinator.subject, colleague.subject],
    });
    await post(colleague, `/${thread.id}/comments`, { text: 'In May' });
    const ids = (...people: Person[]) => people.map(({ subject }) => subject).toSorted();
    const heard = await noticesOf(world, draft.id, 'commented', 2);
    expect(heard.map((notice) => [notice.by, subjectsOf(notice), notice.question])).toEqual([
      [draft.coordinator.subject, ids(colleague), 'walk.plan'],
      [colleague.subject, ids(draft.coordinator, partner), 'walk.plan'],
    ]);
    const mentioned = await noticesOf(world, draft.id, 'mentioned');
    expect(mentioned.map(subjectsOf)).toEqual([ids(draft.coordinator, colleague)]);
    expect(JSON.stringify(world.events)).not.toContain('Ask her');
  });

  it('is in its author’s data, and a mark stays where an erased author spoke', async () => {
    const base = '/operations/questionnaire/personal-data';
    const thread = await open(colleague, { question: null, text: 'My own words' });
    await post(draft.coordinator, `/${thread.id}/comments`, { text: 'Hers', mentions: [colleague.subject] });
    const { tables } = (await world.send(colleague, { url: base })).body;
    const rowsOf = (name: string) =>
      tables.find(({ table }: { table: string }) => table === `public.${name}`)?.rows;
    expect(rowsOf('comments')).toMatchObject([{ text: 'My own words' }]);
    expect(rowsOf('mentions')).toHaveLength(1);
    expect(JSON.stringify(tables)).not.toContain('Hers');
    await world.send(colleague, { method: 'PUT', url: `${draft.url}/visits` });
    const { subject } = colleague;
    const erased = await world.send(administrator(), {
      method: 'POST',
      url: `${base}/erasure`,
      body: { subject },
    });
    expect(erased.status).toBe(200);
    expect((await list(draft.coordinator)).body.items[0].comments).toMatchObject([
      { text: null, author: subject, removedAt: null },
      { text: 'Hers', mentions: [] },
    ]);
  });
});
