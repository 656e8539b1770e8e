import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { seedId } from '../../seed/ids.ts';
import { roundId } from '../../seed/rounds.ts';
import { isClose, type Walk } from './context.ts';
import { derivation, recompute } from './recompute.ts';
import type { Sent } from './send-survey.ts';

const VISIBLE_LIMIT_MS = 20_000;
const score = z.number().nullable();
const rank = z.object({
  place: z.int(),
  of: z.int(),
  interval: z.object({ low: z.int(), high: z.int() }),
  band: z.int(),
});

const benchmark = z.object({
  submission: z.object({ id: z.uuid(), version: z.int() }),
  sample: z.object({ origin: z.string(), cities: z.int() }),
  peers: z.object({ level: z.string(), cities: z.int() }),
  items: z.array(
    z.object({
      code: z.string(),
      strict: score,
      lenient: score,
      coverage: z.number(),
      sample: z.object({ rank: rank.nullable() }),
    }),
  ),
  strengths: z.array(z.unknown()),
});
export type Benchmark = z.infer<typeof benchmark>;
type Rank = z.infer<typeof rank>;

/** Waits until the benchmark shows the version sent, then reads it as its user does: numbers, origins, derivations. */
export async function readBenchmark(walk: Walk, sent: Sent): Promise<Benchmark> {
  const { checks } = walk;
  const shown = await untilShown(walk, sent);
  checks.check(
    'the benchmark shows it',
    true,
    `${Math.round(performance.now() - sent.sentAt)} ms after sending`,
  );
  const codes = new Set(shown.items.map((item) => item.code));
  checks.check(
    '17 indicators and 3 composites',
    shown.items.length === 20 && ['lens', 'core', 'extended'].every((code) => codes.has(code)),
  );
  checks.check('every figure lies between 0 and 100', shown.items.every(isWithinBounds));
  checks.check(
    'an invented city stands among invented ones',
    shown.sample.origin === 'illustrative' && shown.sample.cities >= 29,
  );
  checkRank(checks, await untilRanked(walk, sent), sent);
  checks.check(
    'its peers are five or more',
    shown.peers.cities >= 5,
    `${shown.peers.cities} by ${shown.peers.level}`,
  );
  for (const item of ['education', 'lens', 'core']) await checkDerivation(walk, sent, shown, item);
  await checkNeighbours(walk);
  return shown;
}

const untilShown = (walk: Walk, { version }: Sent): Promise<Benchmark> =>
  until(walk, `version ${version}`, 5, (shown) => (shown.submission.version === version ? shown : undefined));

/** How sure a place is takes a moment longer than the figures, and there is no place without it. */
const untilRanked = (walk: Walk, { version }: Sent): Promise<Rank> =>
  until(walk, 'a rank', 100, ({ submission, items }) => {
    const core = items.find(({ code }) => code === 'core');
    return (submission.version === version && core?.sample.rank) || undefined;
  });

async function until<Found>(
  { city, roundId: round, cityId }: Walk,
  what: string,
  every: number,
  find: (shown: Benchmark) => Found | undefined,
): Promise<Found> {
  const path = `/api/v1/benchmarks/rounds/${round}/cities/${cityId}`;
  for (
    const deadline = performance.now() + VISIBLE_LIMIT_MS;
    performance.now() < deadline;
    await wait(every)
  ) {
    const reply = await city.request('GET', path);
    const found = reply.status === 200 ? find(benchmark.parse(reply.body)) : undefined;
    if (found) return found;
  }
  throw new Error(`the benchmark did not show ${what} within ${VISIBLE_LIMIT_MS / 1000} s`);
}

function checkRank(
  checks: Walk['checks'],
  { place, of, interval: { low, high }, band }: Rank,
  sent: Sent,
): void {
  checks.check(
    'it has a rank, with interval and band',
    of >= 29 && 1 <= low && low <= high && high <= of && band >= 1,
    `place ${place} of ${of}, ${low} to ${high}, band ${band}, ${Math.round(performance.now() - sent.sentAt)} ms after sending`,
  );
}

const isWithinBounds = ({ strict, lenient, coverage }: Benchmark['items'][number]) =>
  [strict, lenient, coverage * 100].every((value) => value === null || (value >= 0 && value <= 100)) &&
  (strict === null || lenient === null || strict <= lenient + 1e-9);

async function checkDerivation(
  { city, checks }: Walk,
  sent: Sent,
  shown: Benchmark,
  item: string,
): Promise<void> {
  const path = `/api/v1/scores/${sent.submissionId}/versions/${sent.version}/derivation?item=${item}`;
  const derived = derivation.parse(await city.call('GET', path));
  const strict = shown.items.find(({ code }) => code === item)?.strict ?? Number.NaN;
  const again = recompute(derived);
  checks.check(
    `the derivation of ${item} gives its number again`,
    isClose(again, strict) && derived.published.strict === strict,
    derived.formulas.strict.slice(0, 80),
  );
}

const side = z.object({ strict: score });
const comparison = z.object({ items: z.array(z.object({ code: z.string(), values: z.array(side) })) });
const progress = z.object({
  sameInstrument: z.boolean(),
  core: z.object({ shared: z.int(), change: score }),
});

/** Beside another city, and against the round before. */
async function checkNeighbours({ city, checks, roundId: round, cityId }: Walk): Promise<void> {
  const other = seedId('city', 'sandbox-torvagna');
  const compared = comparison.parse(
    await city.call('GET', `/api/v1/benchmarks/rounds/${round}/comparison?city=${cityId}&city=${other}`),
  );
  checks.check(
    'two cities stand side by side',
    compared.items.length === 20 && compared.items.every(({ values }) => values.length === 2),
  );
  const since = roundId('sandbox', 2023);
  const moved = progress.parse(
    await city.call('GET', `/api/v1/benchmarks/rounds/${round}/cities/${cityId}/progress?since=${since}`),
  );
  const { shared, change } = moved.core;
  checks.check(
    'progress since 2023 on the questions both rounds share',
    shared > 0 && change !== null,
    `${change?.toFixed(1)} points on ${shared} questions`,
  );
}
