import { submissionScoredV1 } from '@interlace/contracts';
import { interculturalInstrument } from '@interlace/instruments';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInstruments } from '../src/reading/instrument.store.ts';
import { ReadModel } from '../src/reading/read-model.ts';
import type { ItemDoubt } from '../src/robustness/place-doubt.ts';
import { RankRuns } from '../src/robustness/rank-runs.ts';
import { roundId } from '../src/testing/builders.ts';
import { type ComparisonUnderTest, comparisonUnderTest } from './comparison-harness.ts';
import { answersAt, surveyEvents, tellRealRound } from './real-round.ts';

let comparison: ComparisonUnderTest;
const CITIES = Array.from({ length: 20 }, (_, city) => city + 1);
const round = roundId(1);
const answersOf = (city: number) =>
  answersAt(interculturalInstrument, (_, question) => ((question * city) % 7) / 6);

beforeAll(async () => {
  comparison = await comparisonUnderTest();
  await tellRealRound(
    comparison,
    1,
    CITIES.map((city) => ({ city, answers: answersOf(city) })),
  );
  await comparison.ranked(round);
});
afterAll(() => comparison.close());

interface RunRow {
  runId: string;
  dataVersion: string;
  finished: boolean;
}
const runs = () =>
  comparison.database.pool.query<RunRow>(
    `select run_id as "runId", data_version as "dataVersion", finished_at is not null as finished
     from laboratory.rank_run where round_id = $1`,
    [round],
  );
const doubts = async () =>
  (
    await comparison.database.pool.query<{ doubt: ItemDoubt }>(
      'select doubt from laboratory.rank_run_item order by item',
    )
  ).map(({ doubt }) => doubt);

/** Another instance of the service, as far as it makes runs. */
function instance() {
  const { pool } = comparison.database;
  let takes = 0;
  const sql: typeof pool = {
    query(text, values) {
      if (text.includes('insert into laboratory.rank_run as run')) takes += 1;
      return pool.query(text, values);
    },
  };
  const readModel = new ReadModel({ sql });
  const told: unknown[] = [];
  const logger = { warn: (fault: unknown) => void told.push(fault), info: () => {} };
  const ranks = new RankRuns({ sql, readModel, instruments: openInstruments(), logger });
  return {
    ranks,
    told,
    /** How often it tried to take a run in hand. */
    takes: () => takes,
    async doubt() {
      const { table } = await readModel.round(round);
      if (table) ranks.judge(table);
      return table?.sample()?.doubt;
    },
  };
}

it('another instance reads a finished run and makes none of its own', async () => {
  const before = await runs();
  expect(before).toMatchObject([{ finished: true }]);
  const other = instance();
  await eventually(async () => expect(await other.doubt()).toBeDefined());
  expect(await runs()).toEqual(before);
  expect(other.told).toEqual([]);
  await other.ranks.close();
});

it('goes on with what an interrupted run has finished, to the same bits', async () => {
  const { pool } = comparison.database;
  const whole = await doubts();
  await pool.query('update laboratory.rank_run set finished_at = null, record = null');
  await pool.query(
    `update laboratory.rank_run_item set doubt = doubt || '{"kept": true}' where item = 'core'`,
  );
  await pool.query(`delete from laboratory.rank_run_item where item <> 'core'`);
  const other = instance();
  await eventually(async () => expect(await other.doubt()).toBeDefined());
  const [core] = (await doubts()).filter(({ item }) => item === 'core');
  expect(core).toHaveProperty('kept', true);
  expect((await doubts()).map(({ kept: _, ...doubt }: ItemDoubt & { kept?: boolean }) => doubt)).toEqual(
    whole,
  );
  await other.ranks.close();
});

it('two instances share one run: the one that does not hold it waits for the other', async () => {
  await comparison.database.pool.query('delete from laboratory.rank_run');
  const both = [instance(), instance()];
  await eventually(async () => {
    for (const one of both) expect(await one.doubt()).toBeDefined();
  });
  expect(await runs()).toMatchObject([{ finished: true }]);
  expect(both.flatMap(({ told }) => told)).toEqual([]);
  await Promise.all(both.map(({ ranks }) => ranks.close()));
});

it('a run held by an instance that is gone is taken over when its time is up', async () => {
  const { pool } = comparison.database;
  const held = (until: string) =>
    pool.query(
      `update laboratory.rank_run set finished_at = null, record = null, held_by = gen_random_uuid(), held_until = ${until}`,
    );
  await held(`now() + interval '1 hour'`);
  await pool.query(`delete from laboratory.rank_run_item where item <> 'core'`);
  const other = instance();
  await eventually(async () => {
    expect(await other.doubt()).toBeUndefined();
    expect(other.takes()).toBeGreaterThan(2);
  });
  const { body } = await comparison.get(`/api/v1/benchmarks/rounds/${round}/robustness`);
  expect(body).toMatchObject({ state: 'running', progress: 1 / 20, record: null });
  await held(`now() - interval '1 second'`);
  await eventually(async () => expect(await other.doubt()).toBeDefined());
  await other.ranks.close();
});

it('a storm of changes costs few runs, and the last one is of the last data; the others are gone', async () => {
  const [first] = await runs();
  const seen = new Set<string>();
  for (let change = 0; change < 50; change += 1) {
    const survey = { city: 1 + (change % 20), answers: answersOf(change + 3), version: 2 + change };
    await comparison.send(submissionScoredV1, surveyEvents(1, survey).scored);
    for (const { dataVersion } of await runs()) seen.add(dataVersion);
  }
  await comparison.settled();
  await comparison.ranked(round);
  expect(seen.size).toBeLessThan(10);
  const left = await runs();
  expect(left).toMatchObject([{ finished: true }]);
  expect(left[0]?.dataVersion).not.toBe(first?.dataVersion);
});

it('closing in the midst of a run leaves it to the next one', async () => {
  await comparison.database.pool.query('delete from laboratory.rank_run');
  const other = instance();
  await other.doubt();
  await eventually(async () => expect(await runs()).toHaveLength(1));
  await other.ranks.close();
  const next = instance();
  await eventually(async () => expect(await next.doubt()).toBeDefined(), { timeout: 8_000 });
  await next.ranks.close();
});
