import { interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { completeAnswers, completeBody } from './support/complete-answers.ts';
import { evaluatorOf } from './support/people.ts';
import { startWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

/** What other services hear of a submission; notices are for people. */
const eventsOf = (id: string) =>
  world.events.filter(
    ({ type, data }) => !type.includes('.notice.') && (data as { submissionId?: string }).submissionId === id,
  );
const told = async (id: string, count: number) => {
  await eventually(() => eventsOf(id).length >= count);
  return eventsOf(id);
};

describe.each([
  ['the intercultural instrument', interculturalInstrument],
  ['an instrument the service has never heard of', sampleMobilityInstrument],
])('a submission to %s', (_, instrument) => {
  it('goes from draft through review and correction to withdrawal, and events tell of it', async () => {
    const { coordinator, cityId, networkId, roundId, id, url } = await world.draft({ instrument });
    const first = instrument.questions[0]?.code ?? '';
    const act = (path: string, body?: object) =>
      world.send(coordinator, { method: 'POST', url: `${url}/${path}`, body });

    // Nothing is answered: sending is refused, and the check tells why.
    const early = await act('submit');
    expect(early).toMatchObject({ status: 422, body: { code: 'submission-incomplete' } });
    expect(early.body.invalidParams).toContainEqual(
      expect.objectContaining({ name: `/answers/${first}`, code: 'missing' }),
    );
    const before = await world.send(coordinator, { url: `${url}/check` });
    expect(before.body).toMatchObject({
      ready: false,
      areas: instrument.areas.map((area) => expect.objectContaining({ area: area.code })),
    });

    const saved = await world.send(coordinator, {
      method: 'PUT',
      url: `${url}/answers`,
      body: completeBody(instrument),
    });
    expect(saved.status).toBe(200);
    expect((await world.send(coordinator, { url: `${url}/check` })).body).toMatchObject({
      ready: true,
      wanting: [],
    });

    expect(await act('submit')).toMatchObject({ status: 200, body: { state: 'submitted', version: 1 } });
    const evaluator = evaluatorOf(cityId);
    const review = await world.send(evaluator, { url });
    expect(review.body).toMatchObject({ shows: 'sent', version: 1, history: [] });
    expect(review.body.answers).toHaveLength(completeAnswers(instrument).size);
    const accept = { method: 'POST', url: `${url}/reviews/acceptances`, body: { version: 1 } } as const;
    expect(await world.send(evaluator, accept)).toMatchObject({ status: 200, body: { remaining: 0 } });
    const validation = { method: 'POST', url: `${url}/validation`, body: { version: 1 } } as const;
    const lead = evaluatorOf(cityId, 'review-lead');
    expect(await world.send(lead, validation)).toMatchObject({ status: 200, body: { validated: true } });

    expect(await act('reopen', { reason: 'A figure was wrong' })).toMatchObject({
      body: { state: 'reopened', version: 1, validated: true },
    });
    const unknown = { state: 'unknown', version: 1, comment: 'Nobody knows' };
    await world.send(coordinator, { method: 'PUT', url: `${url}/answers/${first}`, body: unknown });
    // What was sent stands until the correction is sent.
    const standing = (await world.send(evaluator, { url })).body;
    expect(standing.answers.find((answer: { question: string }) => answer.question === first).state).toBe(
      'answered',
    );
    expect(await act('submit')).toMatchObject({ body: { state: 'submitted', version: 2, validated: false } });
    expect(await act('withdraw', { reason: 'Council decided so' })).toMatchObject({
      body: { state: 'withdrawn' },
    });
    expect(await world.send(evaluator, { url })).toMatchObject({ status: 404 });

    const { body } = await world.send(coordinator, { url });
    expect(
      body.history.map(({ step, version, reason }: Record<string, unknown>) => [step, version, reason]),
    ).toEqual([
      ['created', 0, null],
      ['submitted', 1, null],
      ['validated', 1, null],
      ['reopened', 1, 'A figure was wrong'],
      ['submitted', 2, null],
      ['withdrawn', 2, 'Council decided so'],
    ]);

    const events = await told(id, 5);
    expect(
      events.map(({ type, data }) => [
        type.split('.').at(-2),
        (data as { submissionVersion: number }).submissionVersion,
      ]),
    ).toEqual([
      ['submitted', 1],
      ['validated', 1],
      ['reopened', 1],
      ['submitted', 2],
      ['withdrawn', 2],
    ]);
    const submitted = events[0]?.data as { answers: unknown[] };
    expect(events[0]).toMatchObject({
      partitionkey: cityId,
      data: {
        ...{ cityId, networkId, roundId, origin: 'submitted' },
        instrument: { code: instrument.code, version: instrument.version },
      },
    });
    expect(submitted.answers).toEqual(
      expect.arrayContaining(
        [...completeAnswers(instrument)].map(([question, answer]) => ({ question, ...answer })),
      ),
    );
    const wire = JSON.stringify(events);
    for (const secret of ['Nobody knows', 'A figure was wrong', coordinator.subject])
      expect(wire).not.toContain(secret);
  });
});

it('an invented city submits illustrative answers', async () => {
  const { id } = await world.sent({ fictitious: true });
  expect(await told(id, 1)).toMatchObject([{ data: { origin: 'illustrative' } }]);
});

it('a follow-up hidden by a changed answer is kept, shown as hidden, and not sent', async () => {
  const { coordinator, id, url } = await world.draft();
  const put = (question: string, body: object) =>
    world.send(coordinator, { method: 'PUT', url: `${url}/answers/${question}`, body });
  await world.send(coordinator, {
    method: 'PUT',
    url: `${url}/answers`,
    body: completeBody(sampleMobilityInstrument),
  });
  expect(await put('walk.plan', { state: 'answered', value: 'no', version: 1 })).toMatchObject({
    status: 200,
  });
  const answerOf = async (question: string) => {
    const { body } = await world.send(coordinator, { url });
    return body.answers.find((answer: { question: string }) => answer.question === question);
  };
  expect(await answerOf('walk.plan-review')).toMatchObject({ value: 'public', hidden: true });
  await world.send(coordinator, { method: 'POST', url: `${url}/submit` });
  const [event] = await told(id, 1);
  expect(JSON.stringify(event)).not.toContain('walk.plan-review');
  await world.send(coordinator, {
    method: 'POST',
    url: `${url}/reopen`,
    body: { reason: 'There is a plan after all' },
  });
  await put('walk.plan', { state: 'answered', value: 'yes', version: 2 });
  expect(await answerOf('walk.plan-review')).toMatchObject({ value: 'public', hidden: false });
});
