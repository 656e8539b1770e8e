import { exactSum } from '@interlace/composite-index';
import { submissionScoredV1, submissionSubmittedV1 } from '@interlace/contracts';
import { interculturalInstrument } from '@interlace/instruments';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cityId, roundId } from '../src/testing/builders.ts';
import { type Caller, type ComparisonUnderTest, comparisonUnderTest, PARTNER } from './comparison-harness.ts';
import { answersAt, surveyEvents, tellRealRound } from './real-round.ts';

let comparison: ComparisonUnderTest;
const instrument = interculturalInstrument;
const CITIES = [1, 2, 3, 4, 5];
const answers = (city: number, round: number) =>
  answersAt(instrument, (_, index) =>
    (city + index) % 7 === 0 ? null : ((city * 5 + index * 3 + round * 4) % 10) / 9,
  );
const people = (city: number): Caller => ({
  roles: ['city-coordinator'],
  organisation: { id: cityId(city), kind: 'city' },
});
const partner = (...cities: number[]): Caller => ({
  roles: ['partner-analyst'],
  organisation: PARTNER,
  mandates: cities.map((city) => ({ cityId: cityId(city), kind: 'support', roundId: null, until: null })),
});
const at = (city: number, round = 2) => `/api/v1/benchmarks/rounds/${roundId(round)}/cities/${cityId(city)}`;

interface Part {
  cause: string;
  question: { lineage: string } | null;
  indicator: string | null;
  byValue: number;
  byShare: number;
}
const total = ({ parts }: { parts: Part[] }) =>
  exactSum(parts.flatMap(({ byValue, byShare }) => [byValue, byShare]));
const strictOf = async (city: number, round: number, item: string) =>
  (await comparison.get(at(city, round), people(city))).body.items.find(
    ({ code }: { code: string }) => code === item,
  ).strict;

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  for (const round of [1, 2]) {
    const surveys = CITIES.map((city) => ({ city, answers: answers(city, round) }));
    await tellRealRound(comparison, round, surveys, { fictitious: false });
  }
  const corrected = new Map(answers(1, 2)).set('com.strategy', { state: 'answered', value: 'reviewed' });
  corrected.set('med.interfaith', { state: 'unknown' });
  const { submitted, scored } = surveyEvents(2, { city: 1, version: 2, answers: corrected });
  await comparison.send(submissionSubmittedV1, submitted);
  await comparison.send(submissionScoredV1, scored);
  await comparison.settled();
});
afterAll(() => comparison.close());

describe('why a score changed', () => {
  it.each(['core', 'lens', 'education'])('since an earlier round, %s: to the last bit', async (item) => {
    const { status, body } = await comparison.get(
      `${at(1)}/changes?since=${roundId(1)}&item=${item}`,
      people(1),
    );
    expect(status).toBe(200);
    expect(total(body)).toBe(body.difference);
    expect(body.difference).toBe((await strictOf(1, 2, item)) - (await strictOf(1, 1, item)));
    expect(body.from.submission.version).toBe(1);
    expect(body.to.submission.version).toBe(2);
    expect(body.parts.every(({ question }: Part) => question !== null)).toBe(true);
  });

  it('tells corrections apart from answers, and alone where asked for a version', async () => {
    const since = (await comparison.get(`${at(1)}/changes?item=core`, people(1))).body;
    const corrections = since.parts.filter(({ cause }: Part) => cause === 'correction');
    const alone = (await comparison.get(`${at(1)}/changes?fromVersion=1&item=core`, people(1))).body;
    expect(total(alone)).toBe(alone.difference);
    expect(alone.parts.every(({ cause }: Part) => cause === 'correction')).toBe(true);
    expect(alone.parts.map(({ question }: Part) => question?.lineage)).toEqual(
      corrections.map(({ question }: Part) => question?.lineage),
    );
    expect(alone.parts.map(({ question }: Part) => question?.lineage)).toContain('com.strategy');
  });

  it.each([
    ['fromVersion=9', 409, 'answers-unknown'],
    [`fromVersion=1&since=${roundId(1)}`, 400, 'invalid-request'],
    ['item=beauty', 400, 'item-unknown'],
    ['fromVersion=0', 400, 'invalid-request'],
    [`since=${roundId(9)}`, 404, 'no-earlier-round'],
  ])('%s is refused', async (query, status, code) => {
    expect((await comparison.get(`${at(1)}/changes?${query}`, people(1))).body).toMatchObject({
      status,
      code,
    });
  });

  it('is told to the city and the mandated alone', async () => {
    const statuses = [people(1), people(2), partner(), partner(2), partner(1)].map(
      async (caller) => (await comparison.get(`${at(1)}/changes`, caller)).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 404, 404, 404, 200]);
  });

  it('tells a partner nothing of the answers of a round his mandate is not for', async () => {
    const supporting = (round: number | null): Caller => ({
      ...partner(),
      mandates: [
        { cityId: cityId(1), kind: 'support', roundId: round === null ? null : roundId(round), until: null },
      ],
    });
    const asked = async (caller: Caller) => {
      const { status, body } = await comparison.get(`${at(1)}/changes?item=core`, caller);
      return [status, body.code];
    };
    expect(await asked(supporting(null))).toEqual([200, undefined]);
    expect(await asked(supporting(1))).toEqual([404, 'not-found']);
    expect(await asked(supporting(2))).toEqual([404, 'no-earlier-round']);
  });
});

describe('why two cities differ', () => {
  const url = `${at(1)}/differences?against=${cityId(2)}&item=core`;

  it('question by question for who may read the answers of both', async () => {
    const { body } = await comparison.get(url, partner(1, 2));
    expect(body.level).toBe('questions');
    expect(total(body)).toBe(body.difference);
    expect(body.difference).toBe((await strictOf(1, 2, 'core')) - (await strictOf(2, 2, 'core')));
    expect(body.parts.some(({ question }: Part) => question !== null)).toBe(true);
  });

  it.each([
    ['one of the two', people(1)],
    ['another member of the network', people(3)],
    ['a partner with one mandate', partner(1)],
  ])('by indicator alone for %s, and says so', async (_, caller) => {
    const { body } = await comparison.get(url, caller);
    expect(body.level).toBe('indicators');
    expect(body.says).toHaveLength(1);
    expect(total(body)).toBe(body.difference);
    expect(body.parts.every(({ question }: Part) => question === null)).toBe(true);
  });

  it('not at all for who sees neither, and for a city that is not there', async () => {
    const stranger: Caller = { roles: ['city-coordinator'], organisation: { id: cityId(99), kind: 'city' } };
    expect((await comparison.get(url, stranger)).status).toBe(404);
    expect((await comparison.get(`${at(1)}/differences?against=${cityId(98)}`, people(1))).status).toBe(404);
    expect((await comparison.get(`${at(1)}/differences?against=nobody`, people(1))).status).toBe(400);
  });
});
