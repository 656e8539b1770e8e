import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ofCity, type Person, partnerOf } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
let draft: Awaited<ReturnType<World['draft']>>;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(async () => {
  draft = await world.draft();
});
afterAll(() => world.stop());

const areaOf = (code: string) => {
  const question = instrument.questions.find((one) => one.code === code);
  return instrument.indicators.find((one) => one.code === question?.indicator)?.area ?? '';
};
const [walk, transit] = [areaOf('walk.crossings'), areaOf('transit.wait')];

const assign = (area: string, people: Person[], who = draft.coordinator) =>
  world.send(who, {
    method: 'PUT',
    url: `${draft.url}/assignments/${area}`,
    body: { subjects: people.map(({ subject }) => subject) },
  });
const save = (who: Person, answers: Record<string, object>) =>
  world.send(who, { method: 'PUT', url: `${draft.url}/answers`, body: { answers } });
const wait = (version = 0) => ({ 'transit.wait': { state: 'answered', value: 10, version } });
const crossings = { 'walk.crossings': { state: 'answered', value: 5, version: 0 } };
const refused = (question: string) => ({
  status: 403,
  body: { code: 'section-not-assigned', invalidParams: [{ name: `/answers/${question}` }] },
});

it('a contributor writes the sections assigned to him and no other, also among many at once', async () => {
  const contributor = ofCity(draft.cityId, 'contributor');
  expect(walk).not.toBe(transit);
  expect(await save(contributor, wait())).toMatchObject(refused('transit.wait'));
  expect(await assign(transit, [contributor])).toMatchObject({
    status: 200,
    body: { area: transit, subjects: [contributor.subject] },
  });
  expect(await save(contributor, { ...wait(), ...crossings })).toMatchObject(refused('walk.crossings'));
  expect(await save(contributor, wait())).toMatchObject({ status: 200 });
  const clear = { method: 'DELETE', url: `${draft.url}/answers/transit.wait?version=1` } as const;
  expect(await world.send(ofCity(draft.cityId, 'contributor'), clear)).toMatchObject(refused('transit.wait'));
  expect(await world.send(contributor, clear)).toMatchObject({ status: 200 });
  const { answers } = (await world.send(draft.coordinator, { url: draft.url })).body;
  expect(answers).toEqual([]);
});

it('a section taken away is closed at once, and its answers stay', async () => {
  const [first, second] = [ofCity(draft.cityId, 'contributor'), ofCity(draft.cityId, 'contributor')];
  await assign(transit, [first]);
  await save(first, wait());
  await assign(transit, [second]);
  expect(await save(first, wait(1))).toMatchObject(refused('transit.wait'));
  expect(await save(second, wait(1))).toMatchObject({ status: 200 });
  await assign(transit, []);
  expect(await save(second, wait(2))).toMatchObject(refused('transit.wait'));
  expect(await save(draft.coordinator, wait(2))).toMatchObject({ status: 200 });
});

it('everybody of the city sees who writes what; nobody else does', async () => {
  const contributor = ofCity(draft.cityId, 'contributor');
  await assign(transit, [contributor, draft.coordinator]);
  const url = `${draft.url}/assignments`;
  const subjects = [contributor.subject, draft.coordinator.subject].toSorted();
  for (const who of [contributor, draft.coordinator, ofCity(draft.cityId, 'council-reader')]) {
    expect(await world.send(who, { url })).toMatchObject({
      status: 200,
      body: { items: [{ area: transit, subjects }] },
    });
  }
  const stranger = ofCity(uuidv7());
  expect(await world.send(stranger, { url })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect(await assign(transit, [], stranger)).toMatchObject({ status: 404 });
  expect(await world.send(partnerOf(draft.cityId), { url })).toMatchObject({ status: 403 });
});

it('refuses a section the instrument does not have, and an account named twice or by address', async () => {
  expect(await assign('no-such-section', [])).toMatchObject({ status: 404 });
  const somebody = ofCity(draft.cityId, 'contributor');
  expect(await assign(transit, [somebody, somebody])).toMatchObject({
    status: 400,
    body: { invalidParams: [{ name: '/subjects' }] },
  });
  expect(await assign(transit, [{ ...somebody, subject: 'anna@city.example' }])).toMatchObject({
    status: 400,
    body: { invalidParams: [{ name: '/subjects/0' }] },
  });
});
