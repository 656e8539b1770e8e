import { Generator } from '@interlace/composite-index';
import { interculturalInstrument as instrument } from '@interlace/instruments';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labRun } from '../src/laboratory/run.wire.ts';
import { consistencyAnswer, sensitivityReport } from '../src/laboratory/study-reports.wire.ts';
import { weightSet } from '../src/laboratory/weight-set.wire.ts';
import { cityId, id, roundId } from '../src/testing/builders.ts';
import { type Caller, type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import { answersAt, type RealSurvey, tellRealRound } from './real-round.ts';

let comparison: ComparisonUnderTest;
const CITIES = 12;
const [VARIED, ALIKE, SMALL, LEVEL, UNKNOWN] = [1, 2, 3, 4, 5];
const lab = '/api/v1/laboratory';
const runs = (round: number) => `${lab}/rounds/${roundId(round)}/runs`;
const sets = `${lab}/weight-sets`;
const reference = { code: instrument.code, version: instrument.version };

/** Cities of different levels, each question off its city's level by chance. */
function varied(): RealSurvey[] {
  const generator = Generator.of(11, 0);
  return Array.from({ length: CITIES }, (_, index) => {
    const level = (index + 1) / (CITIES + 1);
    const off = () => Math.min(1, Math.max(0, level + 0.9 * (generator.uniform() - 0.5)));
    return { city: index + 1, answers: answersAt(instrument, off) };
  });
}

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  await tellRealRound(comparison, VARIED, varied());
  await tellRealRound(
    comparison,
    ALIKE,
    Array.from({ length: 6 }, (_, index) => ({ city: index + 1, answers: answersAt(instrument, () => 0.5) })),
  );
  await tellRealRound(comparison, SMALL, [{ city: 1, answers: answersAt(instrument, () => 1) }]);
  // Questions of equal scales are copies of each other: correlation matrices are singular.
  const levels = Array.from({ length: CITIES }, (_, index) => (index + 1) / CITIES);
  await tellRealRound(
    comparison,
    LEVEL,
    levels.map((level, index) => ({ city: index + 1, answers: answersAt(instrument, () => level) })),
  );
  await tellRealRound(
    comparison,
    UNKNOWN,
    Array.from({ length: 6 }, (_, index) => ({
      city: index + 1,
      answers: answersAt(instrument, () => null),
    })),
  );
  for (const round of [VARIED, ALIKE]) await comparison.ranked(roundId(round));
});
afterAll(() => comparison.close());

const partner: Caller = {
  roles: ['partner-analyst'],
  organisation: { id: id(6, 1), kind: 'technical-partner' },
};
const other: Caller = { roles: ['evaluator'], organisation: { id: id(6, 2), kind: 'evaluator' } };
const post = (url: string, body: object, caller = partner) => comparison.write('POST', url, caller, body);
const run = async (body: object, round = VARIED) => {
  const answer = await post(runs(round), body);
  expect(answer.body).toMatchObject({ experimental: true });
  return labRun.parse(answer.body);
};
const refusal = (status: number, code: string, name: string, reason?: string) => ({
  status,
  body: {
    code,
    invalidParams: [
      expect.objectContaining({ name, ...(reason && { reason: expect.stringContaining(reason) }) }),
    ],
  },
});

describe('weight sets', () => {
  const given = { instrument: reference, method: 'given', weights: { language: 4, commitment: 2 } };

  it('are kept by name, author and date, and never change', async () => {
    const made = await post(sets, { name: 'Language first', ...given, description: 'Working group, March' });
    expect(made.status).toBe(201);
    const first = weightSet.parse(made.body);
    expect(first).toMatchObject({ version: 1, author: { organisationId: id(6, 1) }, weights: given.weights });
    const core = first.groups.find(({ group }) => group === 'core');
    expect(core?.shares.language).toBeCloseTo(4 / 14, 12);

    const next = await post(`${sets}/${first.id}/versions`, { method: 'equal' });
    expect(next.body).toMatchObject({
      version: 2,
      latestVersion: 2,
      name: 'Language first',
      definition: { method: 'equal' },
    });
    const old = await comparison.get(`${sets}/${first.id}/versions/1`, other);
    expect(old.body).toEqual({ ...first, latestVersion: 2 });
    expect((await comparison.get(`${sets}/${first.id}`)).body.version).toBe(2);
    expect((await comparison.get(`${sets}?limit=1`)).body.items[0].version).toBe(2);
    await expect(
      comparison.database.pool.query('update laboratory.weight_set_version set version = 9'),
    ).rejects.toThrow(/never changes/);

    expect(await post(sets, { name: 'Language first', ...given })).toMatchObject(
      refusal(409, 'weight-set-exists', '/name'),
    );
    expect(await post(`${sets}/${first.id}/versions`, { method: 'equal' }, other)).toMatchObject({
      status: 403,
      body: { code: 'weight-set-not-yours' },
    });
    expect((await comparison.get(`${sets}/${id(6, 9)}`)).status).toBe(404);
    expect((await comparison.get(`${sets}/${first.id}/versions/3`)).status).toBe(404);
  });

  it('come from experts’ points and from comparisons, with their consistency', async () => {
    const parts =
      instrument.composites.find(({ code }) => code === 'lens')?.parts.map(({ code }) => code) ?? [];
    const [first = '', second = '', third = '', ...rest] = parts;
    const even = Object.fromEntries([
      [first, 40],
      [second, 30],
      [third, 15],
      ...rest.map((code) => [code, 5]),
    ]);
    const budget = await post(sets, {
      name: 'Points',
      instrument: reference,
      method: 'budget-allocation',
      groups: { lens: [even, even] },
    });
    expect(budget.body.groups).toEqual([
      expect.objectContaining({
        group: 'lens',
        shares: expect.objectContaining({ [first]: expect.closeTo(0.4, 12) }),
      }),
    ]);
    const above = (value: (row: number, column: number) => number) =>
      Object.fromEntries(
        parts.map((row, at) => [
          row,
          Object.fromEntries(parts.flatMap((column, to) => (to <= at ? [] : [[column, value(at, to)]]))),
        ]),
      );
    const compare = (name: string, lens: object) =>
      post(sets, { name, instrument: reference, method: 'pairwise-comparison', groups: { lens } });
    // The last part has no row of its own: one side of each pair is enough.
    const drop = (lens: Record<string, object>) =>
      Object.fromEntries(Object.entries(lens).filter(([, row]) => Object.keys(row).length > 0));
    const agreeing = await compare('Agreeing', drop(above((row, column) => (column + 1) / (row + 1))));
    expect(agreeing.body.groups[0]).toMatchObject({ warnings: [] });
    expect(agreeing.body.groups[0].consistencyRatio).toBeCloseTo(0, 9);
    const circular = await compare(
      'Circular',
      drop(above((row, column) => ((row + column) % 2 ? 5 : 1 / 5))),
    );
    expect(circular.body.groups[0].consistencyRatio).toBeGreaterThan(0.1);
    expect(circular.body.groups[0].warnings).toMatchObject([{ code: 'inconsistent-comparisons' }]);
  });

  it.each([
    ['an unknown code', { method: 'given', weights: { nonsense: 1 } }, '/weights/nonsense', 'nonsense'],
    [
      'a negative weight',
      { method: 'given', weights: { language: -1 } },
      '/weights/language',
      'language is -1',
    ],
    [
      'a group without weight',
      {
        method: 'given',
        weights: Object.fromEntries(
          instrument.questions
            .filter(({ indicator }) => indicator === 'language')
            .map(({ code }) => [code, 0]),
        ),
      },
      '/weights',
      'all weights in language are 0',
    ],
    [
      'points of 90',
      { method: 'budget-allocation', groups: { interaction: [pointsFor('interaction', 90)] } },
      '/groups/interaction',
      '90',
    ],
    [
      'a group there is not',
      { method: 'budget-allocation', groups: { nonsense: [{ language: 100 }] } },
      '/groups/nonsense',
      'nonsense',
    ],
    [
      'a comparison too few',
      { method: 'pairwise-comparison', groups: { interaction: { 'act.register': { 'act.contact': 3 } } } },
      '/groups/interaction',
      'nothing for',
    ],
  ])('refuse %s and name it', async (_, body, name, reason) => {
    const answer = await post(sets, { name: 'Refused', instrument: reference, ...body });
    expect(answer).toMatchObject(refusal(422, 'method-refused', name, reason));
  });

  it('number their versions one by one, whoever comes at the same time', async () => {
    const { body: set } = await post(sets, { name: 'Contested', instrument: reference, method: 'equal' });
    const added = await Promise.all(
      Array.from({ length: 4 }, () => post(`${sets}/${set.id}/versions`, { method: 'equal' })),
    );
    expect(added.map(({ body }) => body.version).sort()).toEqual([2, 3, 4, 5]);
  });

  it('know their instrument', async () => {
    const answer = await post(sets, {
      name: 'X',
      ...given,
      instrument: { code: 'intercultural', version: '9.0.0' },
    });
    expect(answer).toMatchObject(refusal(404, 'not-found', '/instrument'));
  });
});

function pointsFor(indicator: string, total: number) {
  const own = instrument.questions.filter((question) => question.indicator === indicator);
  return Object.fromEntries(own.map(({ code }, index) => [code, index === 0 ? total : 0]));
}

describe('a run', () => {
  it('by the published method gives the published scores and shifts nobody', async () => {
    const same = await run({});
    expect(same.item.code).toBe('core');
    expect(same.cities).toHaveLength(CITIES);
    for (const city of same.cities) {
      expect(city.score).toBeCloseTo(city.published.score, 9);
      expect(city.shift.places).toBe(0);
      expect(city.published.doubt).toBe('robustness');
      expect(city.rank?.interval.low).toBeLessThanOrEqual(city.rank?.place ?? 0);
      expect(city.rank?.interval.high).toBeGreaterThanOrEqual(city.rank?.place ?? 99);
    }
    expect(same.shifts).toMatchObject({ mean: 0, risers: [], fallers: [] });
    expect(same.method.log).toMatchObject({ format: 'composite-index-run/1' });
  });

  it('by a weight set weighs as the set says and tells who rises and falls', async () => {
    const questions = instrument.questions.filter(({ indicator }) => indicator === 'language');
    const { body: set } = await post(sets, {
      name: 'Nothing but language',
      instrument: reference,
      method: 'given',
      weights: Object.fromEntries(
        (instrument.composites.find(({ code }) => code === 'core')?.parts ?? []).map(({ code }) => [
          code,
          Number(code === 'language'),
        ]),
      ),
    });
    const alone = await run({ weights: { by: 'set', id: set.id, version: 1 } });
    const language = await run({ item: 'language' });
    const scores = (each: typeof alone) =>
      Object.fromEntries(each.cities.map(({ city, score }) => [city.id, score]));
    for (const [city, score] of Object.entries(scores(language)))
      expect(scores(alone)[city]).toBeCloseTo(score ?? 0, 9);
    expect(questions.length).toBeGreaterThan(0);
    expect(alone.method.set).toMatchObject({ name: 'Nothing but language', version: 1 });
    const places = alone.cities.map(({ shift }) => shift.places ?? 0);
    expect(alone.shifts?.mean).toBeCloseTo(
      places.reduce((sum, moved) => sum + Math.abs(moved), 0) / CITIES,
      12,
    );
    expect(alone.shifts?.risers[0]?.places).toBe(Math.max(...places));
    const nothing = await post(runs(VARIED), {
      item: 'commitment',
      weights: { by: 'set', id: set.id, version: 1 },
    });
    expect(nothing).toMatchObject(refusal(422, 'method-refused', '/weights', 'weighs nothing'));
    const unknown = await post(runs(VARIED), { weights: { by: 'set', id: id(6, 9), version: 1 } });
    expect(unknown).toMatchObject(refusal(404, 'not-found', '/weights/id'));
  });

  it.each([
    ['equal weights', { weights: { by: 'equal', per: 'leaf' } }],
    ['factor analysis', { item: 'extended', weights: { by: 'factor-analysis' } }],
    ['the first component of an indicator', { item: 'language', weights: { by: 'first-component' } }],
    ['z-scores', { constants: 'leave-out', normalise: { method: 'z-score', centre: 100, spread: 10 } }],
    ['a geometric mean', { aggregate: { everywhere: { method: 'geometric', rescale: 'one-to-hundred' } } }],
    ['Copeland', { aggregate: { everywhere: { method: 'copeland' } } }],
    ['Borda at the top', { aggregate: { groups: { core: { method: 'borda' } }, threshold: 0.5 } }],
    ['benefit of the doubt', { weights: { by: 'benefit-of-the-doubt' } }],
    [
      'benefit of the doubt within limits',
      { weights: { by: 'benefit-of-the-doubt', leastShare: 0.05, mostShare: 0.2 } },
    ],
  ])('by %s ranks every city with its interval and band', async (_, body) => {
    const found = await post(runs(VARIED), body);
    const parsed = labRun.parse(found.body);
    expect(parsed.cities.every(({ rank }) => rank !== null && rank.interval.low <= rank.interval.high)).toBe(
      true,
    );
    expect(parsed.cities[0]?.rank?.place).toBe(1);
  });

  it('answers the same bytes again, whoever asks', async () => {
    const body = { weights: { by: 'equal' } };
    const [first, second] = [await post(runs(VARIED), body), await post(runs(VARIED), body, other)];
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(second.body).toEqual(first.body);
  });

  it.each([
    ['an unknown step', { impute: { method: 'centre' } }, 400, 'invalid-request', '/impute'],
    ['an unknown method', { normalise: { method: 'magic' } }, 422, 'method-refused', '/normalise'],
    [
      'an unknown parameter',
      { normalise: { method: 'goalposts', buy: 1 } },
      422,
      'method-refused',
      '/normalise',
    ],
    [
      'an unknown group',
      { aggregate: { groups: { nonsense: { method: 'borda' } } } },
      422,
      'method-refused',
      '/aggregate',
    ],
    [
      'zeros under a geometric mean',
      { aggregate: { everywhere: { method: 'geometric' } } },
      422,
      'method-refused',
      '/aggregate',
    ],
    [
      'negative values under a geometric mean',
      {
        constants: 'leave-out',
        normalise: { method: 'z-score' },
        aggregate: { everywhere: { method: 'geometric', rescale: 'one-to-hundred' } },
      },
      422,
      'method-refused',
      '/aggregate',
    ],
    [
      'shares no weights satisfy',
      { weights: { by: 'benefit-of-the-doubt', mostShare: 0.01 } },
      422,
      'method-refused',
      '/weights',
    ],
    ['an unknown item', { item: 'nonsense' }, 400, 'item-unknown', 'item'],
  ])('refuses %s by its name', async (_, body, status, code, name) => {
    expect(await post(runs(VARIED), body)).toMatchObject(refusal(status, code, name));
  });

  it('refuses what constant indicators have no result for, and has one for the rest', async () => {
    expect(await post(runs(ALIKE), { normalise: { method: 'min-max' } })).toMatchObject(
      refusal(422, 'method-refused', '/normalise'),
    );
    expect(await post(runs(ALIKE), { weights: { by: 'factor-analysis' } })).toMatchObject(
      refusal(422, 'method-refused', '/weights'),
    );
    const alike = await run({}, ALIKE);
    expect(alike.cities.map(({ rank }) => rank)).toEqual(
      alike.cities.map(() => ({
        place: 1,
        tied: 6,
        of: 6,
        interval: { low: 1, median: 1, high: 1 },
        band: 1,
      })),
    );
  });

  it('gives one city a score and no place', async () => {
    const alone = await run({}, SMALL);
    expect(alone.suppressed?.code).toBe('group-too-small');
    expect(alone.cities).toMatchObject([{ score: 100, rank: null, shift: { places: null } }]);
    expect((await post(runs(SMALL), { normalise: { method: 'z-score' } })).status).toBe(422);
  });

  it('has a result for a singular correlation matrix', async () => {
    const found = await run({ weights: { by: 'factor-analysis' } }, LEVEL);
    expect(found.cities[0]).toMatchObject({ score: 100, rank: { place: 1 } });
  });

  it('has no city where nobody knows an answer, and says which', async () => {
    const nobody = await run({}, UNKNOWN);
    expect(nobody.cities).toEqual([]);
    expect(nobody.withoutScore).toHaveLength(6);
    expect(nobody.suppressed?.code).toBe('group-too-small');
  });

  it('is not for cities', async () => {
    const city: Caller = { roles: ['city-coordinator'], organisation: { id: cityId(1), kind: 'city' } };
    expect((await post(runs(VARIED), {}, city)).status).toBe(403);
    expect((await post(runs(9), {})).status).toBe(404);
  });
});

describe('the reports', () => {
  const report = (name: string, round: number) => comparison.get(`${lab}/rounds/${roundId(round)}/${name}`);

  it('say in numbers and a sentence what the order depends on', async () => {
    const answer = await report('sensitivity', VARIED);
    const { sensitivity, sentence } = sensitivityReport.parse(answer.body);
    expect(sentence).toMatch(/^The order depends .* On average a city moves \d+\.\d of 12 places/);
    expect(sensitivity?.factors.map(({ factor }) => factor).sort()).toEqual([
      'aggregation',
      'normalisation',
      'weight-draws',
      'weights',
    ]);
    for (const { total } of sensitivity?.factors ?? []) {
      expect(total?.low).toBeLessThanOrEqual(total?.value ?? Number.NaN);
      expect(total?.high).toBeGreaterThanOrEqual(total?.value ?? Number.NaN);
    }
    const again = await comparison.get(`${lab}/rounds/${roundId(VARIED)}/sensitivity`, partner, {
      'if-none-match': String(answer.headers.etag),
    });
    expect(again.status).toBe(304);
  });

  it('report idle choices as idle', async () => {
    const { sensitivity, sentence } = sensitivityReport.parse((await report('sensitivity', ALIKE)).body);
    expect(sensitivity?.factors.every(({ idle, total }) => idle !== null && total === null)).toBe(true);
    expect(sentence).toBe('No choice of method that was varied changes any place.');
  });

  it('say how questions hang together and which to look at', async () => {
    const { groups } = consistencyAnswer.parse((await report('consistency', VARIED)).body);
    expect(groups).toHaveLength(instrument.composites.length + instrument.indicators.length);
    const core = groups?.find(({ group }) => group === 'core');
    expect(core?.alpha).toBeGreaterThan(0.7);
    expect(core?.sentence).toContain('hang together');
    for (const { parts } of groups ?? [])
      expect(parts.reduce((sum, { nominalWeight }) => sum + nominalWeight, 0)).toBeCloseTo(1, 9);
    const advised = groups?.flatMap(({ advice }) => advice) ?? [];
    expect(advised.length).toBeGreaterThan(0);
    expect(advised.every(({ sentences }) => sentences.length > 0)).toBe(true);
  });

  it('say which questions repeat each other', async () => {
    const { groups } = consistencyAnswer.parse((await report('consistency', LEVEL)).body);
    expect(groups?.flatMap(({ flags }) => flags).some(({ flag }) => flag === 'redundant')).toBe(true);
    expect(JSON.stringify(groups?.map(({ advice }) => advice))).toContain('nearly the same as');
  });

  it('have a defined result for constant questions and none for too few cities', async () => {
    const { groups } = consistencyAnswer.parse((await report('consistency', ALIKE)).body);
    expect(
      groups?.every(({ alpha, sentence }) => alpha === null && sentence.startsWith('Alpha is not')),
    ).toBe(true);
    for (const name of ['consistency', 'sensitivity'])
      expect((await report(name, SMALL)).body.suppressed?.code).toBe('group-too-small');
    expect((await report('sensitivity', UNKNOWN)).body.suppressed?.code).toBe('group-too-small');
    const unknown = consistencyAnswer.parse((await report('consistency', UNKNOWN)).body);
    expect(unknown.groups?.every(({ alpha, cities }) => alpha === null && cities === 0)).toBe(true);
  });
});
