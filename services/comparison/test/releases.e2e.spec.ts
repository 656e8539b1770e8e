import {
  instrumentPublishedV1,
  releasePublishedV1,
  roundOpenedV1,
  submissionScoredV1,
  topics,
} from '@interlace/contracts';
import { interculturalInstrument } from '@interlace/instruments';
import { createTestIdentity, type TestIdentity } from '@interlace/service-kit/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive, packArchive } from '../src/releases/archive.ts';
import { verifyRelease } from '../src/releases/verify-release.ts';
import {
  type Answer,
  type Caller,
  type ComparisonUnderTest,
  comparisonUnderTest,
  OFFICE,
} from './comparison-harness.ts';
import { instrumentPublished, opened, scored } from './events.ts';
import { answersAt, type RealSurvey, tellRealRound } from './real-round.ts';

const manager: Caller = { roles: ['network-manager'], organisation: OFFICE };
const surveys = (cities: number, origin: RealSurvey['origin']): RealSurvey[] =>
  Array.from({ length: cities }, (_, index) => ({
    city: index + 1,
    origin,
    answers: answersAt(interculturalInstrument, (_code, at) =>
      (at + index) % 17 === 0 ? null : (((index + 1) * (at + 3)) % 11) / 10,
    ),
  }));

let comparison: ComparisonUnderTest;
let identity: TestIdentity;
const unknownMethod = opened(1).roundId;
let invented: string;
let real: string;
let few: string;
let published: Answer;

const freeze = (roundId: string, origin: string, title = 'Sandbox 2023') =>
  comparison.write('POST', '/api/v1/releases', manager, { roundId, origin, title });
const anybody = (url: string) => comparison.app.inject({ method: 'GET', url });

beforeAll(async () => {
  identity = await createTestIdentity();
  comparison = await comparisonUnderTest(identity);
  invented = await tellRealRound(comparison, 3, surveys(7, 'illustrative'));
  real = await tellRealRound(comparison, 9, surveys(6, 'submitted'), { fictitious: false });
  few = await tellRealRound(comparison, 4, surveys(3, 'illustrative'));
  await comparison.ranked(invented);
  await comparison.send(roundOpenedV1, opened(1));
  await comparison.send(instrumentPublishedV1, instrumentPublished);
  await comparison.send(
    submissionScoredV1,
    ...[1, 2, 3, 4, 5].map((city) => scored(1, city, { total: city })),
  );
  await comparison.settled();
  await comparison.ranked(unknownMethod);
  published = await freeze(invented, 'illustrative');
});
afterAll(() => comparison.close());

describe('a data release', () => {
  it('is cited by its title, version, day and lasting address', () => {
    expect(published).toMatchObject({
      status: 201,
      headers: { location: `/api/v1/releases/${published.body.id}` },
      body: {
        code: 'sandbox-round-3-illustrative-1',
        version: 1,
        cities: 7,
        licence: { data: 'CC-BY-4.0', instrument: 'EUPL-1.2' },
        citation: expect.stringContaining(
          `Sandbox network (2026): Sandbox 2023. Version 1, sandbox-round-3-illustrative-1, published 2026-03-01 [Data set]. Interlace. /api/v1/releases/${published.body.id}.`,
        ),
      },
    });
  });

  it('is public, unlike anything before it, and listed', async () => {
    const { id } = published.body;
    expect((await anybody(`/api/v1/benchmarks/rounds/${invented}`)).statusCode).toBe(401);
    expect((await anybody(`/api/v1/releases/${id}`)).json()).toEqual(published.body);
    expect((await anybody(`/api/v1/releases?roundId=${invented}`)).json().items).toEqual([published.body]);
    expect((await anybody(`/api/v1/releases?roundId=${real}`)).json().items).toEqual([]);
    expect((await anybody(`/api/v1/releases/${invented}/archive.zip`)).statusCode).toBe(404);
    for (const path of published.body.exports) expect((await anybody(path)).statusCode).toBe(200);
  });

  it('has an archive from which every figure follows', async () => {
    const { rawPayload } = await anybody(published.body.archive.path);
    const verification = verifyRelease(rawPayload);
    expect(verification).toMatchObject({ difference: null, cities: 7, head: { id: published.body.id } });
    expect(verification.figures).toBeGreaterThan(7 * 20 * 5);
    const files = openArchive(rawPayload);
    expect(JSON.parse(files.get('data/uncertainty.json') ?? '')).toMatchObject({
      seed: expect.any(Number),
      draws: 1_000,
    });
    expect(files.get('data/questions.csv')).not.toContain('answers');
    expect(JSON.parse(files.get('dcat.jsonld') ?? '')).toEqual(
      JSON.parse((await anybody(published.body.dcat)).body),
    );
  });

  it('shows the figures the platform shows, intervals and bands included', async () => {
    const live = (await comparison.get(`/api/v1/exports/rounds/${invented}.json`)).body;
    const released = (await anybody(`/api/v1/releases/${published.body.id}/data.json`)).json();
    const without = (rows: Record<string, unknown>[]) => rows.map(({ data_version: _, ...row }) => row);
    expect(without(released.rows)).toEqual(without(live.rows));
    expect(released.rows[0]).toMatchObject({ rank_low: expect.any(Number), band: expect.any(Number) });
  });

  it('is frozen again as the next version, and the first stays as it was', async () => {
    const again = await freeze(invented, 'illustrative', 'Sandbox 2023, once more');
    expect(again.body).toMatchObject({ version: 2, dataVersion: published.body.dataVersion });
    expect((await anybody(`/api/v1/releases/${published.body.id}`)).json()).toEqual(published.body);
    await expect(comparison.database.pool.query('delete from release.release')).rejects.toThrow(
      /never changed/,
    );
  });

  it('is published once under one key, also when it is asked for twice at the same time', async () => {
    const body = { roundId: invented, origin: 'illustrative', title: 'At the same time' };
    const bearer = await identity.bearer({ roles: ['network-manager'], organisation: OFFICE });
    const post = (key: string) =>
      comparison.app.inject({
        method: 'POST',
        url: '/api/v1/releases',
        headers: { ...bearer, 'idempotency-key': key },
        payload: body,
      });
    const [one, two] = await Promise.all([post('same'), post('same')]);
    expect([one.statusCode, two.statusCode]).toEqual([201, 201]);
    expect(two.json()).toEqual(one.json());
    const others = await Promise.all([post('other'), post('another')]);
    const statuses = others.map(({ statusCode }) => statusCode).sort();
    expect([
      [201, 201],
      [201, 409],
    ]).toContainEqual(statuses);
    const { items } = (await anybody(`/api/v1/releases?roundId=${invented}`)).json();
    const versions = items.map(({ version }: { version: number }) => version);
    expect(versions).toEqual(items.map((_: unknown, index: number) => items.length - index));
  });

  it('is told to the other services', async () => {
    await comparison.settled();
    const heard: unknown[] = [];
    const run = await comparison.bus.replay({
      group: 'hears-of-releases',
      topics: [topics.releases],
      handlers: { [releasePublishedV1.type]: async ({ data }: { data: unknown }) => void heard.push(data) },
    });
    await run.caughtUp();
    await run.stop();
    expect(heard).toContainEqual(
      expect.objectContaining({
        releaseId: published.body.id,
        code: published.body.code,
        checksum: published.body.archive.sha256,
        cities: 7,
      }),
    );
  });

  it('is the same bytes for the same content', async () => {
    const files = openArchive((await anybody(published.body.archive.path)).rawPayload);
    const content = new Map([...files].filter(([name]) => !/manifest|bagit/.test(name)));
    expect(
      Buffer.from(packArchive(content)).equals((await anybody(published.body.archive.path)).rawPayload),
    ).toBe(true);
  });

  it('describes itself to data portals', async () => {
    const dcat = (await anybody(published.body.dcat)).json();
    expect(dcat).toMatchObject({
      '@type': 'dcat:Dataset',
      'dct:identifier': `urn:uuid:${published.body.id}`,
    });
    expect(dcat['dcat:distribution']).toHaveLength(6);
    for (const { 'dcat:downloadURL': url } of dcat['dcat:distribution'])
      expect((await anybody(url['@id'])).statusCode).toBe(200);
  });
});

describe('a release is refused', () => {
  it.each([
    ['of figures the round has not', () => freeze(invented, 'validated'), 409, 'round-without-sample'],
    ['of too few cities', () => freeze(few, 'illustrative'), 409, 'release-group-too-small'],
    ['of real cities while the round is open', () => freeze(real, 'submitted'), 409, 'round-still-open'],
    [
      'of figures made by a method nobody knows',
      () => freeze(unknownMethod, 'illustrative'),
      409,
      'method-unknown',
    ],
    ['of a round nobody knows', () => freeze(published.body.id, 'submitted'), 404, 'not-found'],
    ['without a title', () => freeze(invented, 'illustrative', ' '), 400, 'invalid-request'],
    [
      'to whom it is not given',
      () => comparison.write('POST', '/api/v1/releases', { roles: ['partner-analyst'] }, { roundId: real }),
      403,
      'role-not-allowed',
    ],
  ])('%s', async (_, attempt, status, code) => {
    expect(await attempt()).toMatchObject({ status, body: { code } });
  });
});
