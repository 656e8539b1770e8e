import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completeBody } from './support/complete-answers.ts';
import { evaluatorOf, ofCity, type Person, partnerOf } from './support/people.ts';
import { openRound, startWorld, type World } from './support/world.ts';

const DAY = 86_400_000;

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** A city that sent its answers in one round, with a comment, and has a draft in the next of the network. */
async function twoRounds() {
  const first = await world.sent();
  const { coordinator, networkId, url } = first;
  await world.send(coordinator, { method: 'POST', url: `${url}/reopen`, body: { reason: 'A comment' } });
  const body = { state: 'answered', value: 20, comment: 'Counted in May', version: 1 };
  await world.send(coordinator, { method: 'PUT', url: `${url}/answers/walk.crossings`, body });
  await world.send(coordinator, { method: 'POST', url: `${url}/submit` });
  world.clock.now = new Date(world.clock.now.getTime() + DAY / 2);
  const roundId = await openRound(world, networkId);
  const made = await world.send(coordinator, { method: 'POST', url: '/submissions', body: { roundId } });
  return { first, coordinator, networkId, next: { id: made.body.id, url: `/submissions/${made.body.id}` } };
}

it('shows what the city last sent in the round before, to be kept or changed', async () => {
  const { first, coordinator, next } = await twoRounds();
  const { body } = await world.send(coordinator, { url: `${next.url}/previous` });
  expect(body.previous).toMatchObject({
    submissionId: first.id,
    roundId: first.roundId,
    version: 2,
    validated: false,
    instrument: { code: instrument.code },
  });
  expect(body.previous.answers).toHaveLength(Object.keys(completeBody(instrument).answers).length);
  const crossings = body.previous.answers.find(
    ({ question }: { question: string }) => question === 'walk.crossings',
  );
  expect(crossings).toMatchObject({
    fits: true,
    answer: { state: 'answered', value: 20, comment: 'Counted in May', updatedBy: null },
  });
  const url = `${next.url}/answers/walk.crossings`;
  const { state, value } = crossings.answer;
  await world.send(coordinator, { method: 'PUT', url, body: { state, value, version: 0, kept: true } });
  const history = await world.send(coordinator, { url: `${url}/history` });
  expect(history.body.items).toMatchObject([{ outcome: 'saved', value: 20, kept: true }]);
});

it('tells the verdict of the round before: to the city once given, to evaluators once released', async () => {
  const { first, coordinator, next } = await twoRounds();
  const evaluator = evaluatorOf(first.cityId);
  const verdict = { verdict: 'accepted', version: 2, revision: 1 };
  const url = `${first.url}/reviews/walk.crossings/verdict`;
  expect(await world.send(evaluator, { method: 'POST', url, body: verdict })).toMatchObject({ status: 200 });
  await world.send(coordinator, {
    method: 'PUT',
    url: `${next.url}/answers`,
    body: completeBody(instrument),
  });
  await world.send(coordinator, { method: 'POST', url: `${next.url}/submit` });
  const reviews = async (who: Person) => {
    const { answers } = (await world.send(who, { url: `${next.url}/previous` })).body.previous;
    return answers.flatMap(({ review }: { review: object | null }) => review ?? []);
  };
  expect(await reviews(coordinator)).toMatchObject([{ verdict: 'accepted', correctedAnswer: null }]);
  expect(await reviews(evaluator)).toEqual([]);
});

it('is nothing in a first round, after a withdrawal, and for whom the round before is not', async () => {
  const { first, coordinator, next } = await twoRounds();
  const url = `${next.url}/previous`;
  expect((await world.send(coordinator, { url: `${first.url}/previous` })).body).toEqual({ previous: null });
  const inRound = partnerOf(first.cityId);
  const { roundId } = (await world.send(coordinator, { url: next.url })).body;
  const mandates = inRound.mandates.map((mandate) => ({ ...mandate, roundId }));
  expect((await world.send({ ...inRound, mandates }, { url })).body).toEqual({ previous: null });
  expect((await world.send(partnerOf(first.cityId), { url })).body.previous).not.toBeNull();
  expect(await world.send(evaluatorOf(first.cityId), { url })).toMatchObject({ status: 404 });
  const reader = ofCity(first.cityId, 'council-reader');
  expect((await world.send(reader, { url })).body.previous).not.toBeNull();
  const body = { reason: 'Not ours' };
  await world.send(coordinator, { method: 'POST', url: `${first.url}/withdraw`, body });
  expect((await world.send(coordinator, { url })).body).toEqual({ previous: null });
});
