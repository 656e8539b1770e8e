import {
  cityRegisteredV1,
  instrumentPublishedV1,
  networkFoundedV1,
  networkJoinedV1,
  publishedResultRecordedV1,
  roundOpenedV1,
  scoreWithdrawnV1,
  submissionScoredV1,
} from '@interlace/contracts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cityId, roundId } from '../src/testing/builders.ts';
import { type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import {
  instrumentPublished,
  joined,
  networkFounded,
  opened,
  publishedResult,
  registered,
  scored,
} from './events.ts';

let comparison: ComparisonUnderTest;
const CITIES = Array.from({ length: 40 }, (_, number) => number);
const at = `/api/v1/benchmarks/rounds/${roundId(1)}`;

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  const { send } = comparison;
  await send(roundOpenedV1, opened(1));
  await send(networkFoundedV1, networkFounded);
  await send(instrumentPublishedV1, instrumentPublished);
  await send(cityRegisteredV1, ...CITIES.map((city) => registered(city)));
  await send(networkJoinedV1, ...CITIES.map(joined));
  await send(submissionScoredV1, ...CITIES.map((city) => scored(1, city, { total: city })));
  await send(publishedResultRecordedV1, publishedResult(1, 3));
  const { submissionId, submissionVersion } = scored(1, 0, { total: 0 });
  await send(scoreWithdrawnV1, { submissionId, submissionVersion, cityId: cityId(0), roundId: roundId(1) });
  await comparison.settled();
  await comparison.ranked(roundId(1));
});
afterAll(() => comparison.close());

/** Everything the projection holds, apart from how it was counted. */
async function content(): Promise<unknown[]> {
  const { pool } = comparison.database;
  const tables = [
    'score',
    'withdrawal',
    'city',
    'network',
    'membership',
    'round',
    'instrument',
    'published_result',
  ];
  return Promise.all(
    tables.map((table) => pool.query(`select to_jsonb(t) - 'revision' as row from ${table} t order by row`)),
  );
}

/** What the tables say of themselves, which retention and the register of processing rest on. */
const comments = () =>
  comparison.database.pool.query<{ name: string; comment: string | null }>(
    `select relname as name, obj_description(oid, 'pg_class') as comment
     from pg_class where relnamespace = 'projection'::regnamespace and relkind = 'r' order by relname`,
  );

it('makes the same projection anew, while reads go on and events keep coming', async () => {
  const before = await content();
  const [{ id: editionBefore } = { id: '' }] = await comparison.database.pool.query<{ id: string }>(
    'select id from edition',
  );
  const page = (await comparison.get(`${at}/cities/${cityId(5)}`)).raw;

  let isDone = false;
  const statuses: number[] = [];
  const reading = (async () => {
    while (!isDone) {
      statuses.push((await comparison.get(`${at}/cities/${cityId(5)}`)).status);
      statuses.push((await comparison.get('/api/v1/benchmarks/rounds')).status);
    }
  })();
  const described = await comments();
  await comparison.rebuild();
  isDone = true;
  await reading;

  expect(statuses.length).toBeGreaterThan(0);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(await content()).toEqual(before);
  const [{ id: editionAfter } = { id: '' }] = await comparison.database.pool.query<{ id: string }>(
    'select id from edition',
  );
  expect(editionAfter).not.toBe(editionBefore);
  expect(await comments()).toEqual(described);
  expect((await comparison.get(`${at}/cities/${cityId(5)}`)).raw).toEqual(page);
});

it('loses no event that comes meanwhile, and applies none twice', async () => {
  let version = 1;
  let isDone = false;
  const telling = (async () => {
    while (!isDone) {
      version += 1;
      const total = version % 100;
      const correction = { submissionVersion: version };
      await comparison.send(
        submissionScoredV1,
        ...[7, 8, 9].map((city) => scored(1, city, { total }, correction)),
      );
      await comparison.send(cityRegisteredV1, registered(7, {}, `Name ${version}`));
    }
  })();
  await comparison.rebuild();
  isDone = true;
  await telling;
  await comparison.settled();

  expect(version).toBeGreaterThan(2);
  for (const city of [7, 8, 9]) {
    const { body } = await comparison.get(`${at}/cities/${cityId(city)}`);
    expect(body.submission.version).toBe(version);
  }
  expect((await comparison.get(`${at}/cities/${cityId(7)}`)).body.city.name).toBe(`Name ${version}`);
  const kept = await content();
  await comparison.rebuild();
  expect(await content()).toEqual(kept);
  expect(await comparison.bus.deadLetters.list()).toEqual([]);
});

it('leaves nothing behind', async () => {
  const schemas = await comparison.database.pool.query(
    `select nspname from pg_namespace where nspname like 'projection%'`,
  );
  expect(schemas).toEqual([{ nspname: 'projection' }]);
  const inbox = await comparison.database.pool.query('select distinct consumer_group from messaging.inbox');
  expect(inbox).toEqual([{ consumer_group: 'comparison' }]);
});
