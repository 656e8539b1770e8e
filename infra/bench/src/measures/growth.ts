import { httpClient } from '../load/http.ts';
import { closedLoop, steadily } from '../load/loops.ts';
import { type Figure, figureOf } from '../report/figure.ts';
import { percentile } from '../report/statistics.ts';
import type { MeasureContext } from './context.ts';
import { fillRound, type SampleRound } from './sample-round.ts';

const SMALL = 142;
const CONNECTIONS = 4;
/** New scores of the round being read, so that no answer is made only once. */
const CHANGES_PER_SECOND = 20;

/** How the time of a benchmark read grows with the cities of its round, which change while it is read. */
export async function measureGrowth(context: MeasureContext): Promise<Figure[]> {
  const { platform, quick, say } = context;
  const sizes = quick ? [SMALL, 1_000] : [SMALL, 1_000, 10_000];
  const [reads, repeats] = quick ? [1_000, 2] : [3_000, 7];
  const samples: { size: number; round: SampleRound; times: number[][] }[] = [];
  for (const size of sizes) {
    say(`growth: publishing the scores of ${size} cities`);
    samples.push({ size, round: await fillRound(context, size), times: [] });
  }
  for (const { round } of samples) await readTimes(context, round, 500); // warms it
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    say(`growth: ${repeat} of ${repeats}`);
    for (const { round, times } of samples) times.push(await readTimes(context, round, reads));
  }
  for (const { round } of samples) await round.close();
  return ([0.5, 0.99] as const).flatMap((p) => {
    const at = (times: number[][]) => times.map((run) => percentile(run, p));
    const small = samples.find(({ size }) => size === SMALL)?.times ?? [];
    return samples.map(({ size, times }) =>
      figureOf({
        measure: 'growth',
        bus: platform.bus,
        what: `benchmark read at ${size.toLocaleString('en')} cities, p${p * 100}`,
        unit: 'ms',
        runs: at(times),
        baseline: size === SMALL ? undefined : { what: `${SMALL} cities`, runs: at(small) },
        aim: size === 10_000 && p === 0.99 ? { of: 'ratio', is: 'at most', bound: 2 } : undefined,
      }),
    );
  });
}

async function readTimes(context: MeasureContext, round: SampleRound, reads: number): Promise<number[]> {
  const { platform, network } = context;
  const client = httpClient(platform.serviceUrl('comparison'), CONNECTIONS);
  const changes = steadily(CHANGES_PER_SECOND, round.change);
  const times: number[] = [];
  await closedLoop(Array.from({ length: reads }), CONNECTIONS, async () => {
    // As many different cities at every size: what is answered from memory must not depend on it.
    const city = round.cities[Math.floor(Math.random() * SMALL)] ?? '';
    const began = performance.now();
    const { status } = await client.get(round.path(city), network.administrator);
    times.push(performance.now() - began);
    if (status !== 200) throw new Error(`a benchmark read was answered ${status}`);
  });
  await changes.stop();
  await client.close();
  return times;
}
