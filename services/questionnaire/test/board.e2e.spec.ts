import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { completeAnswers } from './support/complete-answers.ts';
import { manager, ofCity, type Person, partnerOf } from './support/people.ts';
import { noticesOf, subjectsOf } from './support/working-together.ts';
import { startWorld, type World } from './support/world.ts';

const areaOf = (code: string) => {
  const question = instrument.questions.find((one) => one.code === code);
  return instrument.indicators.find((one) => one.code === question?.indicator)?.area ?? '';
};
const transit = areaOf('transit.wait');

let world: World;
let draft: Awaited<ReturnType<World['draft']>>;
let writer: Person;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  draft = await world.draft();
  writer = ofCity(draft.cityId, 'contributor');
  await put(`/assignments/${transit}`, { subjects: [writer.subject] });
});
afterAll(() => world.stop());

const put = (path: string, body: object, who = draft.coordinator) =>
  world.send(who, { method: 'PUT', url: `${draft.url}${path}`, body });
const mark = (step: string, who: Person, body?: object) =>
  world.send(who, { method: 'POST', url: `${draft.url}/sections/${transit}/${step}`, body });
const plan = (office: string | null, dueAt: string | null) => put(`/sections/${transit}`, { office, dueAt });
const section = async (who = draft.coordinator) => {
  const { body } = await world.send(who, { url: `${draft.url}/board` });
  return body.sections.find(({ area }: { area: string }) => area === transit);
};
const complete = [...completeAnswers(instrument)].filter(([question]) => areaOf(question) === transit);
const fill = async (who = writer) => {
  for (const [question, answer] of complete)
    await put(`/answers/${question}`, { ...answer, version: 0 }, who);
};
const change = (who: Person, version = 1) => put('/answers/transit.wait', { state: 'unknown', version }, who);
const heard = (kind: string) => noticesOf(world, draft.id, kind);

describe('the board', () => {
  it('shows every section in the order of the instrument, with people, office, date, progress and threads', async () => {
    const dueAt = '2027-03-01T16:00:00.000Z';
    expect(await plan(' Schools office ', dueAt)).toMatchObject({
      status: 200,
      body: { area: transit, office: 'Schools office', dueAt },
    });
    const threads = { method: 'POST', url: `${draft.url}/threads` } as const;
    await world.send(writer, { ...threads, body: { question: 'transit.wait', text: 'Which line?' } });
    await world.send(writer, { ...threads, body: { question: null, text: 'When do we send?' } });
    const { body } = await world.send(ofCity(draft.cityId, 'council-reader'), { url: `${draft.url}/board` });
    expect(body.sections.map(({ area }: { area: string }) => area)).toEqual(
      instrument.areas.map(({ code }) => code),
    );
    expect(body.openThreads).toBe(1);
    expect(await section()).toMatchObject({
      office: 'Schools office',
      dueAt,
      subjects: [writer.subject],
      state: 'open',
      openThreads: 1,
      progress: { answered: 0, unknown: 0, missing: expect.any(Number) },
      history: [],
    });
    await change(writer, 0);
    expect(await section()).toMatchObject({ state: 'draft', progress: { unknown: 1 } });
    await plan('', null);
    expect(await section()).toMatchObject({ office: null, dueAt: null, subjects: [writer.subject] });
  });

  it('is for people of the city alone', async () => {
    const url = `${draft.url}/board`;
    expect(await world.send(partnerOf(draft.cityId), { url })).toMatchObject({ status: 403 });
    expect(await world.send(ofCity(uuidv7()), { url })).toMatchObject({ status: 404 });
    const foreign = ofCity(uuidv7());
    expect(await mark('ready', foreign)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await put('/sections/no-such-area', { office: null, dueAt: null })).toMatchObject({ status: 404 });
    expect(await plan('x'.repeat(121), '1999-01-01T00:00:00Z')).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/office' }, { name: '/dueAt' }] },
    });
  });
});

describe('a section', () => {
  it('is handed in when nothing in it is open, given back with a word, and handed in again', async () => {
    await change(writer, 0);
    const early = await mark('ready', writer);
    expect(early).toMatchObject({ status: 422, body: { code: 'section-incomplete' } });
    const wanting = early.body.invalidParams.map(({ name }: { name: string }) => name);
    expect(wanting).not.toContain('/answers/transit.wait');
    expect(wanting.every((name: string) => areaOf(name.slice('/answers/'.length)) === transit)).toBe(true);
    await change(writer, 1);
    for (const [question, answer] of complete)
      if (question !== 'transit.wait') await put(`/answers/${question}`, { ...answer, version: 0 }, writer);
    expect(await mark('ready', writer)).toMatchObject({ body: { area: transit, state: 'ready' } });
    expect(await mark('ready', writer)).toMatchObject({
      status: 409,
      body: { code: 'section-state-conflict' },
    });
    expect(await mark('return', writer, { note: 'No' })).toMatchObject({ status: 403 });
    const note = 'The figure of the tram is wanting';
    expect(await mark('return', draft.coordinator, { note })).toMatchObject({ body: { state: 'returned' } });
    expect(await mark('return', draft.coordinator, { note })).toMatchObject({ status: 409 });
    await change(writer, 2);
    expect(await section()).toMatchObject({ state: 'returned' });
    await mark('ready', writer);
    expect(await section()).toMatchObject({
      state: 'ready',
      history: [
        { step: 'marked-ready', note: null, by: writer.subject },
        { step: 'returned', note, by: draft.coordinator.subject },
        { step: 'marked-ready', by: writer.subject },
      ],
    });
  });

  it('that is ready is a draft again once a contributor saves or clears in it, not when a coordinator does', async () => {
    await fill();
    await mark('ready', writer);
    await change(draft.coordinator);
    expect(await section()).toMatchObject({ state: 'ready' });
    await change(writer, 2);
    expect(await section()).toMatchObject({
      state: 'draft',
      history: [{ step: 'marked-ready' }, { step: 'edited', by: writer.subject }],
    });
    await mark('ready', draft.coordinator);
    await world.send(writer, { method: 'DELETE', url: `${draft.url}/answers/transit.wait?version=3` });
    expect(await section()).toMatchObject({ state: 'draft' });
  });

  it('is marked by those who write it', async () => {
    await fill();
    const other = ofCity(draft.cityId, 'contributor');
    expect(await mark('ready', other)).toMatchObject({ status: 403, body: { code: 'section-not-assigned' } });
  });
});

it('is named in what is told by its title, in each language that has one of the words as they are', async () => {
  const { code, version, areas } = instrument;
  const base = `/instruments/${code}/versions/${version}/translations`;
  const piece = {
    source: '',
    state: 'machine-made',
    title: 'Räder',
    description: 'Radfahren und Nahverkehr.',
  };
  const format = 'interlace-translation/1';
  const kinds = { composites: {}, indicators: {}, questions: {} };
  for (const language of ['xd', 'xe'])
    expect(
      await world.send(manager(), {
        method: 'PUT',
        url: `${base}/${language}`,
        body: {
          format,
          code,
          version,
          language,
          ...kinds,
          areas: language === 'xd' ? { [transit]: piece } : {},
        },
      }),
    ).toMatchObject({ status: 201 });
  const { subject } = ofCity(draft.cityId, 'contributor');
  await put(`/assignments/${transit}`, { subjects: [subject] });
  const told = (await noticesOf(world, draft.id, 'section-assigned', 2)).at(-1);
  const title = areas.find((area) => area.code === transit)?.title;
  expect(told?.titles).toEqual({ [instrument.language]: title, xd: 'Räder' });
});

it('tells who is to hear of it: the newly assigned, the coordinators, those it is given back to', async () => {
  const dueAt = '2027-03-01T16:00:00.000Z';
  await plan(null, dueAt);
  const second = ofCity(draft.cityId, 'contributor');
  const subjects = [writer.subject, second.subject, draft.coordinator.subject];
  await put(`/assignments/${transit}`, { subjects });
  await fill();
  await mark('ready', second);
  await put(`/assignments/${transit}`, { subjects: [writer.subject] });
  await mark('return', draft.coordinator, { note: 'A secret word' });
  const about = { cityId: draft.cityId, roundId: draft.roundId, submissionId: draft.id, area: transit };
  const returned = await heard('section-returned');
  expect(returned).toMatchObject([{ ...about, dueAt, by: draft.coordinator.subject }]);
  expect(returned.map(subjectsOf)).toEqual([[writer.subject, second.subject].toSorted()]);
  expect(await heard('section-assigned')).toMatchObject([
    { ...about, to: [{ subject: writer.subject }] },
    { ...about, to: [{ subject: second.subject }], dueAt },
  ]);
  expect(await heard('section-ready')).toMatchObject([
    { ...about, to: [{ organisationId: draft.cityId, role: 'city-coordinator' }], by: second.subject },
  ]);
  expect(JSON.stringify(world.events)).not.toContain('A secret word');
});
