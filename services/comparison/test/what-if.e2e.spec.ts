import {
  mandateEndedV1,
  mandateGivenV1,
  roundOpenedV1,
  submissionScoredV1,
  submissionSubmittedV1,
  submissionWithdrawnV1,
} from '@interlace/contracts';
import { interculturalInstrument } from '@interlace/instruments';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityId, id, roundId } from '../src/testing/builders.ts';
import { insertPlan } from '../src/what-if/plan.store.ts';
import { type Caller, type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import { opened, scored } from './events.ts';
import { answersAt, surveyEvents, tellRealRound } from './real-round.ts';

let comparison: ComparisonUnderTest;
const CITIES = [1, 2, 3, 4, 5, 6, 7];
const instrument = interculturalInstrument;
const levelOf = (city: number) => (_: string, index: number) =>
  (city + index) % 6 === 0 ? null : ((city * 7 + index * 3) % 10) / 9;

const people = (city: number, role: 'city-coordinator' | 'contributor' | 'council-reader'): Caller => ({
  roles: [role],
  organisation: { id: cityId(city), kind: 'city' },
});
const own = people(1, 'city-coordinator');
const partner = (city?: number): Caller => ({
  roles: ['partner-analyst'],
  organisation: { id: id(6, 1), kind: 'technical-partner' },
  mandates: city === undefined ? [] : [{ cityId: cityId(city), kind: 'support', roundId: null, until: null }],
});
const at = (city: number) => `/api/v1/benchmarks/rounds/${roundId(1)}/cities/${cityId(city)}`;
const answered = (question: string, value: unknown) => ({ question, answer: { state: 'answered', value } });
const ask = (changes: unknown, caller = own, other: object = {}) =>
  comparison.write('POST', `${at(1)}/what-if`, caller, { changes, ...other });

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  await tellRealRound(
    comparison,
    1,
    CITIES.map((city) => ({ city, answers: answersAt(instrument, levelOf(city)) })),
    { fictitious: false },
  );
});
afterAll(() => comparison.close());

describe('what if', () => {
  it('applies the largest gain and gets exactly the announced points, with a place and its interval', async () => {
    const { status, body } = await comparison.get(`${at(1)}/largest-gains?item=core&limit=5`, own);
    expect(status).toBe(200);
    expect(body.gains).toHaveLength(5);
    const [gain] = body.gains;
    expect(gain.title).toBe(instrument.questions.find(({ code }) => code === gain.question)?.title);
    const tried = await ask([{ question: gain.question, answer: gain.proposed }], own, { item: 'core' });
    expect(tried.status).toBe(200);
    const core = tried.body.items.find(({ code }: { code: string }) => code === 'core');
    expect(core.difference).toBe(gain.points);
    expect(tried.body.items).toHaveLength(20);
    const { before, after, held, interval } = tried.body.standing;
    expect(held).toBe('others-constant');
    expect(interval.varies).toContain('weights');
    for (const { rank } of [before, after]) {
      expect(rank.of).toBe(CITIES.length);
      expect(rank.interval.low).toBeLessThanOrEqual(rank.interval.high);
    }
    expect(after.rank.place).toBeLessThanOrEqual(before.rank.place);
    expect(tried.body.questions.map(({ question }: { question: string }) => question)).toContain(
      gain.question,
    );
    const together = await ask(body.together.changes, own, { item: 'core' });
    expect(together.body.items.find(({ code }: { code: string }) => code === 'core').difference).toBe(
      body.together.points,
    );
  });

  it('agrees with the published benchmark before anything is changed', async () => {
    const published = (await comparison.get(at(1), own)).body.items;
    const { items } = (await ask([{ question: 'com.strategy', answer: { state: 'unknown' } }])).body;
    for (const { code, before } of items) {
      const { strict, lenient } = published.find((item: { code: string }) => item.code === code);
      expect(before).toMatchObject({ strict, lenient });
    }
  });

  it.each([
    ['an unknown question', [answered('no-such-question', 'yes')], 'answer-refused', '/changes/0/question'],
    ['an option not offered', [answered('com.strategy', 'perhaps')], 'answer-refused', '/changes/0/answer'],
    [
      'a question that its own parent hides',
      [answered('com.strategy', 'none'), answered('com.strategy-codesign', 'yes')],
      'answer-refused',
      '/changes/1/answer',
    ],
    [
      'a question changed twice',
      [answered('com.strategy', 'none'), answered('com.strategy', 'reviewed')],
      'invalid-request',
      '/changes/1/question',
    ],
    [
      'NaN, which JSON writes as null',
      [answered('com.strategy', null)],
      'invalid-request',
      '/changes/0/answer/value',
    ],
    [
      'ten thousand changes',
      Array.from({ length: 10_000 }, () => ({ question: 'q', answer: { state: 'unknown' } })),
      undefined,
      undefined,
    ],
    ['no change', [], 'invalid-request', '/changes'],
  ])('refuses %s and names it', async (_, changes, code, name) => {
    const { status, body } = await ask(changes);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    if (code) expect(body.code).toBe(code);
    if (name) expect(body.invalidParams[0].name).toBe(name);
  });

  it('refuses an item nobody knows', async () => {
    const change = [{ question: 'com.strategy', answer: { state: 'unknown' } }];
    expect((await ask(change, own, { item: 'beauty' })).body).toMatchObject({
      code: 'item-unknown',
      invalidParams: [{ name: '/item' }],
    });
    expect((await comparison.get(`${at(1)}/largest-gains?item=beauty`, own)).body.code).toBe('item-unknown');
  });
});

describe('a small sample', () => {
  it('tells the figures and no place', async () => {
    const few = [1, 2, 3].map((city) => ({ city, answers: answersAt(instrument, levelOf(city)) }));
    await tellRealRound(comparison, 4, few, { fictitious: false });
    const url = `/api/v1/benchmarks/rounds/${roundId(4)}/cities/${cityId(1)}/what-if`;
    const { body } = await comparison.write('POST', url, own, {
      changes: [answered('com.strategy', 'reviewed')],
    });
    expect(body.items).toHaveLength(20);
    const { before, after } = body.standing;
    for (const { rank, suppressed } of [before, after])
      expect([rank, suppressed.code]).toEqual([null, 'group-too-small']);
  });
});

describe('plans', () => {
  it('are kept by the city, evaluated anew, and say that the answers have changed since', async () => {
    const changes = [answered('com.strategy', 'reviewed')];
    const made = await comparison.write('POST', `${at(2)}/plans`, people(2, 'contributor'), {
      name: 'Strategy by 2027',
      changes,
    });
    expect(made.status).toBe(201);
    const url = String(made.headers.location);
    const first = await comparison.get(url, people(2, 'council-reader'));
    expect(first.body).toMatchObject({ baseChanged: false, refused: [], plan: { name: 'Strategy by 2027' } });
    expect(first.body.evaluation.items).toHaveLength(20);

    const { submitted, scored: rescored } = surveyEvents(1, {
      city: 2,
      version: 2,
      answers: answersAt(instrument, () => 1),
      origin: 'illustrative',
    });
    await comparison.send(submissionSubmittedV1, submitted);
    await comparison.send(submissionScoredV1, rescored);
    await comparison.settled();
    const again = await comparison.get(url, partner(2));
    expect(again.body.baseChanged).toBe(true);
    expect(again.body.submission.version).toBe(2);

    expect((await comparison.get(`${at(2)}/plans`, partner(2))).body.items).toHaveLength(1);
    expect((await comparison.write('DELETE', url, people(3, 'city-coordinator'))).status).toBe(404);
    expect((await comparison.write('DELETE', url, people(2, 'city-coordinator'))).status).toBe(204);
    expect((await comparison.get(url, people(2, 'council-reader'))).status).toBe(404);
  });

  it('are refused with a change the instrument refuses', async () => {
    const payload = { name: 'Beyond', changes: [answered('com.strategy', 'perhaps')] };
    const { body } = await comparison.write('POST', `${at(2)}/plans`, people(2, 'contributor'), payload);
    expect(body.code).toBe('answer-refused');
  });
});

describe('as many plans as a city may keep', () => {
  it('are not exceeded, however many are sent at once', async () => {
    const { database } = comparison;
    const keep = (number: number) =>
      database.transaction((tx) =>
        insertPlan(
          database.sql(tx),
          { roundId: roundId(1), cityId: cityId(5) },
          {
            id: id(9, number),
            name: `Plan ${number}`,
            author: 'someone',
            createdAt: new Date(),
            origin: 'submitted',
            changes: [],
            submissionId: id(7, 5),
            submissionVersion: 1,
            methodVersion: '2026-1',
          },
          2,
        ),
      );
    const kept = await Promise.all([1, 2, 3, 4, 5].map(keep));
    expect(kept.filter(Boolean)).toHaveLength(2);
  });
});

describe('who may ask', () => {
  const callers: [string, Caller, number][] = [
    ['the city', own, 200],
    ['its council reader', people(1, 'council-reader'), 200],
    ['another city of the network', people(3, 'city-coordinator'), 404],
    ['a partner without a mandate', partner(), 404],
    ['a partner with a mandate for another city', partner(3), 404],
    ['a partner with a mandate', partner(1), 200],
  ];

  it.each(callers)('%s', async (_, caller, expected) => {
    const changes = [{ question: 'com.strategy', answer: { state: 'unknown' } }];
    const statuses = [
      (await ask(changes, caller)).status,
      (await comparison.get(`${at(1)}/largest-gains`, caller)).status,
      (await comparison.get(`${at(1)}/plans`, caller)).status,
    ];
    expect(statuses).toEqual([expected, expected, expected]);
  });

  it('answers for what is hidden as for what does not exist', async () => {
    const hidden = await comparison.get(`${at(1)}/largest-gains`, partner());
    const missing = await comparison.get(`${at(99)}/largest-gains`, partner(99));
    const same = ({ requestId: _, instance: __, ...problem }: Record<string, unknown>) => problem;
    expect(same(hidden.body)).toEqual(same(missing.body));
  });

  it('not a partner any more once the mandate has ended, whatever the token says', async () => {
    const [mandateId, city, organisationId] = [id(8, 1), cityId(4), id(6, 1)];
    const mandate = { mandateId, cityId: city, organisationId };
    await comparison.send(mandateGivenV1, { ...mandate, kind: 'support', from: '2026-01-01', until: null });
    await comparison.settled();
    expect((await comparison.get(`${at(4)}/largest-gains`, partner(4))).status).toBe(200);
    await comparison.send(mandateEndedV1, { ...mandate, endedOn: '2026-02-01' });
    await comparison.settled();
    expect((await comparison.get(`${at(4)}/largest-gains`, partner(4))).status).toBe(404);
  });
});

describe('what is not known here', () => {
  it('an instrument on its way is a conflict, not a fault', async () => {
    await comparison.send(roundOpenedV1, opened(3));
    await comparison.send(submissionScoredV1, scored(3, 1, { total: 50 }));
    await comparison.settled();
    const url = `/api/v1/benchmarks/rounds/${roundId(3)}/cities/${cityId(1)}`;
    const { status, body } = await comparison.get(`${url}/largest-gains`, own);
    expect([status, body.code]).toEqual([409, expect.stringMatching(/^(instrument|answers)-unknown$/)]);
  });

  it('a withdrawn submission has no answers to change', async () => {
    const { submitted } = surveyEvents(1, { city: 7, answers: answersAt(instrument, levelOf(7)) });
    const { answers: _, origin: __, submittedAt: ___, ...reference } = submitted;
    await comparison.send(submissionWithdrawnV1, {
      ...reference,
      withdrawnAt: '2026-02-01T00:00:00.000Z',
    });
    await comparison.settled();
    const { status, body } = await comparison.get(`${at(7)}/largest-gains`, people(7, 'city-coordinator'));
    expect([status, body.code]).toEqual([409, 'answers-unknown']);
  });
});
