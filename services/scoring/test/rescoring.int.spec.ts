import { instrumentPublishedV1, submissionSubmittedV1 } from '@interlace/contracts';
import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import { methodCatalogue, releasedMethods } from '@interlace/scoring-method';
import { eventually } from '@interlace/testkit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openInstruments } from '../src/instruments/instrument.store.ts';
import { START } from '../src/scores/score-backlog.store.ts';
import { scoreBatch } from '../src/scores/score-batch.ts';
import { answersAt, submissionReference, submitted } from '../src/submissions/submission-events.fixture.ts';
import { type RunningScoring, scoringHarness, type Told } from './scoring-harness.ts';

/** More than two batches. */
const CITIES = 50;
const { code, version } = instrument;
/** The same rules under another version. */
const renamed = { ...releasedMethods.current, version: '2099-1' };
const stricter = {
  ...releasedMethods.current,
  version: '2099-2',
  coverage: { threshold: 0.99, tolerance: 1e-9 },
};

let harness: Awaited<ReturnType<typeof scoringHarness>>;
let before: readonly Told[];

const scoredBy = (told: readonly Told[], method: string) =>
  told.filter((event) => event.data.methodVersion === method);
const bySubmission = (told: readonly Told[]) =>
  told.map(({ data: { methodVersion: _, ...rest } }) => JSON.stringify(rest)).sort();
const methodsStored = ({ database }: RunningScoring) =>
  database.pool.query('SELECT method_version AS method, count(*)::int FROM scores GROUP BY 1 ORDER BY 1');

/** A second telling would be heard by then. */
async function everythingHeard({ bus }: RunningScoring): Promise<void> {
  await eventually(async () => {
    const { outboxBacklog, partitions } = await bus.status();
    return outboxBacklog === 0 && partitions.every((partition) => partition.lag === 0);
  });
}

beforeAll(async () => {
  harness = await scoringHarness();
  const first = await harness.start();
  await first.send(instrumentPublishedV1, {
    instrument: { code, version },
    format: 'interlace-instrument/1',
    definition: { ...instrument },
  });
  const cities = Array.from({ length: CITIES }, (_, index) =>
    submitted(submissionReference(instrument), answersAt(instrument, index / CITIES)),
  );
  await first.send(submissionSubmittedV1, ...cities);
  await eventually(() => first.told.length === CITIES);
  before = [...first.told];
  await first.stop();
});
afterAll(() => harness?.end());

it('scores everything again under a new method version, once, though it was interrupted and two instances start', async () => {
  const methods = methodCatalogue([releasedMethods.current, renamed]);
  const interrupted = await harness.start({ methods });
  const deps = { ...interrupted, library: openInstruments(), method: renamed };
  expect(await scoreBatch(deps, START)).toBeDefined();
  await expect(methodsStored(interrupted)).resolves.toHaveLength(2);
  await interrupted.stop();

  const instances = await Promise.all([harness.start({ methods }), harness.start({ methods })]);
  for (const instance of instances) instance.backlog.wake();
  await Promise.all(instances.map((instance) => instance.backlog.idle()));
  const [one] = instances;
  expect(await methodsStored(one)).toEqual([{ method: '2099-1', count: CITIES }]);
  await everythingHeard(one);
  expect(bySubmission(scoredBy(one.told, '2099-1'))).toEqual(bySubmission(before));
  for (const instance of instances) await instance.stop();
});

it('applies the rules of the new method', async () => {
  const scoring = await harness.start({
    methods: methodCatalogue([releasedMethods.current, renamed, stricter]),
  });
  scoring.backlog.wake();
  await scoring.backlog.idle();
  await eventually(() => scoredBy(scoring.told, '2099-2').length === CITIES);
  const withheld = scoredBy(scoring.told, '2099-2').flatMap(({ data }) =>
    Object(data.indicators).filter((item: { coverage: number; strict: unknown }) => item.coverage < 0.99),
  );
  expect(withheld.length).toBeGreaterThan(0);
  for (const item of withheld) expect(item).toMatchObject({ strict: null, lenient: null });
});
