import { eventually } from '@interlace/testkit';
import { z } from 'zod';
import type { Visitor } from './visitor.ts';

const score = z.number().nullable();
const statistics = z.object({
  n: z.int(),
  min: z.number(),
  q1: z.number(),
  median: z.number(),
  q3: z.number(),
  max: z.number(),
  mean: z.number(),
});
const rank = z.object({
  place: z.int(),
  tied: z.int(),
  of: z.int(),
  interval: z.object({ low: z.int(), median: z.int(), high: z.int() }),
  band: z.int(),
});
const standing = z.object({
  statistics: statistics.nullable(),
  rank: rank.nullable(),
  suppressed: z.object({ code: z.string() }).nullable(),
});

const benchmark = z.object({
  submission: z.object({ id: z.uuid(), version: z.int() }),
  sample: z.object({ origin: z.string(), cities: z.int() }),
  origins: z.array(z.string()),
  peers: z.object({ level: z.string(), cities: z.int() }),
  items: z.array(
    z.object({
      code: z.string(),
      kind: z.string(),
      strict: score,
      lenient: score,
      coverage: z.number(),
      sample: standing,
      peers: standing,
    }),
  ),
});
export type Benchmark = z.infer<typeof benchmark>;

export const benchmarkPath = (roundId: string, cityId: string) =>
  `/api/v1/benchmarks/rounds/${roundId}/cities/${cityId}`;

/** Waits until the benchmark of a city shows a version of its submission. */
export function benchmarkShowing(
  visitor: Visitor,
  at: {
    readonly roundId: string;
    readonly cityId: string;
    readonly version: number;
    readonly origin?: string;
  },
  timeout = 20_000,
): Promise<Benchmark> {
  const query = at.origin ? `?origin=${at.origin}` : '';
  const read = async () => {
    const shown = await visitor.call(benchmark, 'GET', benchmarkPath(at.roundId, at.cityId) + query);
    if (shown.submission.version !== at.version) throw new Error(`shows ${shown.submission.version}`);
    return shown;
  };
  return eventually(read, { timeout });
}

const ranking = z.object({
  sample: z.object({ origin: z.string(), cities: z.int() }).nullable(),
  items: z.array(z.object({ city: z.object({ id: z.uuid() }) })),
});

/** Ids of the cities the benchmark of a round shows, in code order; a city shown twice stands there twice. */
export async function citiesShown(visitor: Visitor, roundId: string): Promise<string[]> {
  const { items } = await visitor.call(
    ranking,
    'GET',
    `/api/v1/benchmarks/rounds/${roundId}/cities?limit=200`,
  );
  return items.map(({ city }) => city.id).sort();
}
