import { randomUUID } from 'node:crypto';
import {
  instrumentPublishedV1,
  mandateEndedV1,
  mandateGivenV1,
  networkJoinedV1,
  type Principal,
  type Role,
  submissionSubmittedV1,
  submissionWithdrawnV1,
} from '@interlace/contracts';
import { interculturalInstrument as instrument } from '@interlace/instruments';
import { describeAccessTable, describePrismaDrift } from '@interlace/service-kit/testing';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Derivation } from '../src/scores/derivation.schema.ts';
import type { ScoreDetail } from '../src/scores/score.schema.ts';
import { answersAt, submissionReference, submitted } from '../src/submissions/submission-events.fixture.ts';
import { type RunningScoring, scoringHarness } from './scoring-harness.ts';

const mine = submissionReference(instrument);
const theirs = submissionReference(instrument, { roundId: mine.roundId });
const OFFICE = randomUUID();

let harness: Awaited<ReturnType<typeof scoringHarness>>;
let scoring: RunningScoring;

beforeAll(async () => {
  harness = await scoringHarness();
  scoring = await harness.start();
  const { code, version } = instrument;
  await scoring.send(instrumentPublishedV1, {
    instrument: { code, version },
    format: 'interlace-instrument/1',
    definition: { ...instrument },
  });
  await scoring.send(submissionSubmittedV1, submitted(mine, answersAt(instrument, 0.6)));
  await scoring.send(submissionSubmittedV1, submitted(theirs, answersAt(instrument, 0.4)));
  await scoring.send(networkJoinedV1, { networkId: mine.networkId, organisationId: OFFICE, since: null });
  await eventually(() => scoring.told.length === 2);
});
afterAll(() => harness?.end());

type Kind = Principal['organisation']['kind'];
const bearer = (role: Role, kind: Kind, id: string, mandates: Principal['mandates'] = []) =>
  harness.identity.bearer({ roles: [role], organisation: { kind, id }, mandates });
const city = (id: string) => bearer('city-coordinator', 'city', id);
const office = (role: Role) => bearer(role, 'network-office', OFFICE);
const get = async (url: string, headers: Record<string, string>) =>
  scoring.app.inject({ method: 'GET', url, headers });
const scoreUrl = (submissionId: string) => `/api/v1/scores/${submissionId}`;
const derivationUrl = (submissionId: string, item: string) =>
  `${scoreUrl(submissionId)}/versions/1/derivation?item=${item}`;

describeAccessTable({ app: () => scoring.app, identity: () => harness.identity });

describePrismaDrift({
  schema: new URL('../prisma/schema.prisma', import.meta.url),
  databaseUrl: () => harness.ownerUrl,
});

describe('reading scores', () => {
  it('shows a city its own score, with its method and origin, and answers 304 to who has it', async () => {
    const headers = await city(mine.cityId);
    const response = await get(scoreUrl(mine.submissionId), headers);
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ ...mine, methodVersion: '2026-1', origin: 'submitted' });
    expect(response.json().composites.map((item: { code: string }) => item.code)).toEqual([
      'core',
      'extended',
      'lens',
    ]);
    const again = await get(scoreUrl(mine.submissionId), {
      ...headers,
      'if-none-match': String(response.headers.etag),
    });
    expect(again.statusCode).toBe(304);
  });

  it('answers alike for a foreign and for a missing score', async () => {
    const headers = await city(mine.cityId);
    const urls = [scoreUrl, (id: string) => derivationUrl(id, 'core')];
    for (const url of urls) {
      const [foreign, missing] = await Promise.all([
        get(url(theirs.submissionId), headers),
        get(url(mine.cityId), headers),
      ]);
      const said = ({ type, title, status, detail, code }: Record<string, unknown>) => ({
        type,
        title,
        status,
        detail,
        code,
      });
      expect(foreign.statusCode).toBe(404);
      expect(said(foreign.json())).toEqual(said(missing.json()));
    }
  });

  it('lists what the bearer may see, page by page', async () => {
    const ids = async (headers: Record<string, string>, query = '') => {
      const found: string[] = [];
      for (let cursor = ''; ; ) {
        const page = (await get(`/api/v1/scores?limit=1${query}${cursor}`, headers)).json();
        found.push(...page.items.map((item: { submissionId: string }) => item.submissionId));
        if (page.nextCursor === null) return found;
        cursor = `&cursor=${page.nextCursor}`;
      }
    };
    expect(await ids(await city(mine.cityId))).toEqual([mine.submissionId]);
    await eventually(async () => (await ids(await office('network-manager'))).length > 0);
    expect(await ids(await office('network-manager'))).toEqual([mine.submissionId]);
    expect(await ids(await bearer('network-manager', 'network-office', randomUUID()))).toEqual([]);
    expect(await ids(await office('network-manager'), `&cityId=${theirs.cityId}`)).toEqual([]);
    expect((await get(scoreUrl(theirs.submissionId), await office('network-manager'))).statusCode).toBe(404);
    const mandates = [{ cityId: theirs.cityId, kind: 'evaluation' as const, roundId: null, until: null }];
    expect(await ids(await bearer('evaluator', 'evaluator', mine.networkId, mandates))).toEqual([
      theirs.submissionId,
    ]);
    const otherRound = mandates.map((mandate) => ({ ...mandate, roundId: randomUUID() }));
    expect(await ids(await bearer('evaluator', 'evaluator', mine.networkId, otherRound))).toEqual([]);
    expect(await ids(await bearer('evaluator', 'evaluator', mine.networkId))).toEqual([]);
  });

  it('refuses what is not a cursor, an id or an item, naming it', async () => {
    const headers = await city(mine.cityId);
    const named = async (url: string) => {
      const response = await get(url, headers);
      return [response.statusCode, response.json().invalidParams?.[0]?.name];
    };
    expect(await named('/api/v1/scores?cursor=abc')).toEqual([400, 'cursor']);
    expect(await named(scoreUrl('not-an-id'))).toEqual([400, 'submissionId']);
    expect(await named(derivationUrl(mine.submissionId, 'no-such-item'))).toEqual([400, 'item']);
    expect(await named(derivationUrl(mine.submissionId, ''))).toEqual([400, 'item']);
  });
});

describe('derivations', () => {
  it('lead from the published core figure to answers that add up to it', async () => {
    const headers = await city(mine.cityId);
    const score: ScoreDetail = (await get(scoreUrl(mine.submissionId), headers)).json();
    const figures = new Map([...score.indicators, ...score.composites].map((item) => [item.code, item]));
    const derive = async (code: string): Promise<Derivation> =>
      (await get(derivationUrl(mine.submissionId, code), headers)).json();

    const follow = async (code: string): Promise<number> => {
      const { parts, questions, published, computed, rules } = await derive(code);
      const { code: _, ...figure } = figures.get(code) ?? {};
      expect(published).toEqual(figure);
      expect(rules.length).toBeGreaterThan(0);
      const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
      const again =
        parts.length > 0
          ? sum(await Promise.all(parts.map(async (part) => part.weight * (await follow(part.code))))) /
            sum(parts.map((part) => part.weight))
          : (100 * sum(questions.map((question) => question.points))) /
            sum(questions.map((question) => question.attainable));
      expect(again).toBeCloseTo(computed.strict ?? Number.NaN, 9);
      return again;
    };
    await follow('core');
  });

  it('show answers to the city and its mandate holders, to nobody else', async () => {
    const url = derivationUrl(mine.submissionId, 'education');
    const mandates = [{ cityId: mine.cityId, kind: 'support' as const, roundId: null, until: null }];
    expect(
      (await get(url, await bearer('partner-analyst', 'technical-partner', theirs.cityId, mandates)))
        .statusCode,
    ).toBe(200);
    expect(
      (await get(url, await bearer('partner-analyst', 'technical-partner', theirs.cityId))).statusCode,
    ).toBe(404);
    expect((await get(url, await office('platform-administrator'))).statusCode).toBe(403);
  });
});

it('shows a partner nothing more once the mandate is ended, whatever the token says', async () => {
  const organisationId = randomUUID();
  const given = {
    mandateId: randomUUID(),
    cityId: mine.cityId,
    organisationId,
    kind: 'support' as const,
    from: '2026-01-01',
    until: null,
  };
  const mandates = [{ cityId: mine.cityId, kind: given.kind, roundId: null, until: null }];
  const partner = await bearer('partner-analyst', 'technical-partner', organisationId, mandates);
  const statuses = async () =>
    Promise.all(
      [scoreUrl(mine.submissionId), derivationUrl(mine.submissionId, 'core')].map(
        async (url) => (await get(url, partner)).statusCode,
      ),
    );
  await scoring.send(mandateGivenV1, given);
  expect(await statuses()).toEqual([200, 200]);
  const endedOn = new Date().toISOString().slice(0, 10);
  await scoring.send(mandateEndedV1, { ...given, endedOn });
  await eventually(async () => (await statuses()).every((status) => status === 404));
  expect((await get('/api/v1/scores', partner)).json().items).toEqual([]);
});

it('shows nothing of a submission once it is withdrawn', async () => {
  const gone = submissionReference(instrument, { cityId: mine.cityId });
  await scoring.send(submissionSubmittedV1, submitted(gone, answersAt(instrument, 1)));
  await scoring.send(submissionWithdrawnV1, { ...gone, withdrawnAt: '2026-11-21T08:00:00.000Z' });
  await eventually(
    () => scoring.told.filter((event) => event.data.submissionId === gone.submissionId).length === 2,
  );
  const headers = await city(mine.cityId);
  expect((await get(scoreUrl(gone.submissionId), headers)).statusCode).toBe(404);
  expect((await get(derivationUrl(gone.submissionId, 'core'), headers)).statusCode).toBe(404);
});

it('publishes the method in force', async () => {
  const { current, items } = (await get('/api/v1/methods', await city(mine.cityId))).json();
  expect(current).toMatchObject({ version: '2026-1', coverage: { threshold: 0.65 } });
  expect(items).toContainEqual(current);
});

describe('published results', () => {
  const result = {
    unit: 'Sampleton',
    country: 'IE',
    year: 2020,
    questionnaire: '86',
    indicator: 'index',
    score: 71,
    source: 'Report of 2020, p. 3',
  };
  const post = async (body: object) =>
    scoring.app.inject({
      method: 'POST',
      url: '/api/v1/published-results',
      headers: { ...(await office('platform-administrator')), 'idempotency-key': randomUUID() },
      payload: body,
    });

  it('are recorded once, told once, and listed with their source', async () => {
    const other = { ...result, indicator: 'commitment', year: null };
    const first = await post({ results: [result, other, result] });
    expect(first.statusCode).toBe(201);
    const { items } = first.json();
    expect(items.map((item: { resultId: string }) => item.resultId)).toHaveLength(3);
    expect(items[2]).toEqual({ ...items[0], recorded: items[2].recorded });
    const again = await post({ results: [other, result] });
    expect(again.statusCode).toBe(200);
    expect(again.json().items).toEqual([
      { resultId: items[1].resultId, recorded: false },
      { resultId: items[0].resultId, recorded: false },
    ]);
    const told = () => scoring.told.filter((event) => event.data.unit === result.unit);
    await eventually(() => told().length === 2);
    const listed = (
      await get('/api/v1/published-results?indicator=index&year=2020', await city(mine.cityId))
    ).json();
    expect(listed.items).toEqual([
      expect.objectContaining({ ...result, cityId: null, resultId: items[0].resultId }),
    ]);
    expect(told()).toHaveLength(2);
  });

  it('are refused as a whole where a source would print two scores, or a field is wrong', async () => {
    await post({ results: [result] });
    const differs = await post({
      results: [
        { ...result, indicator: 'lens' },
        { ...result, score: 72 },
      ],
    });
    expect(differs.statusCode).toBe(409);
    expect(differs.json()).toMatchObject({
      code: 'published-result-differs',
      invalidParams: [{ name: '/results/1/score' }],
    });
    const lens = (await get('/api/v1/published-results?indicator=lens', await city(mine.cityId))).json();
    expect(lens.items).toEqual([]);
    const wrong = await post({ results: [{ ...result, score: 101, source: 'nul \u0000', surprise: 1 }] });
    expect(wrong.statusCode).toBe(400);
    const names = wrong.json().invalidParams.map((each: { name: string }) => each.name);
    expect(names).toEqual(
      expect.arrayContaining([expect.stringContaining('score'), expect.stringContaining('source')]),
    );
  });
});
