import { startBareServer } from '../bare/start-bare-server.ts';
import { steadily } from '../load/loops.ts';
import { readsPerSecond } from '../load/reads-per-second.ts';
import { type Figure, figureOf } from '../report/figure.ts';
import type { MeasureContext } from './context.ts';
import { benchmarkBytes, fillRound } from './sample-round.ts';

/** As many cities as the sample the platform is made for. */
const CITIES = 142;
const CHANGES_PER_SECOND = 10;

/** City benchmarks read per second, all cities of a round in turn, beside a bare route that answers as many bytes. */
export async function measureReads(context: MeasureContext): Promise<Figure[]> {
  const { platform, network, quick, say } = context;
  const [seconds, repeats] = quick ? [3, 2] : [5, 5];
  const round = await fillRound(context, CITIES);
  const bytes = await benchmarkBytes(context, round);
  const bare = await startBareServer(bytes);
  const load = { paths: round.cities.map(round.path), token: network.administrator, seconds };
  const read = (origin: string) => readsPerSecond({ ...load, origin });
  const comparison = platform.serviceUrl('comparison');
  const runs = {
    bare: [] as number[],
    warm: [] as number[],
    changing: [] as number[],
    gateway: [] as number[],
  };
  await read(comparison); // warms it
  await read(bare.origin);
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    say(`reads: ${repeat} of ${repeats}`);
    runs.warm.push(await read(comparison));
    runs.bare.push(await read(bare.origin));
    const changes = steadily(CHANGES_PER_SECOND, round.change);
    runs.changing.push(await read(comparison));
    await changes.stop();
    runs.gateway.push(await read(platform.url));
  }
  await bare.stop();
  await round.close();
  const facts = { measure: 'reads', bus: platform.bus, unit: '/s' } as const;
  const baseline = { what: `bare Fastify, ${bytes} bytes`, runs: runs.bare };
  const aim = { of: 'ratio', is: 'at least', bound: 0.6 } as const;
  return [
    figureOf({ ...facts, what: 'city benchmarks', runs: runs.warm, baseline, aim }),
    figureOf({
      ...facts,
      what: `city benchmarks, ${CHANGES_PER_SECOND} scores/s changing`,
      runs: runs.changing,
      baseline,
      aim,
    }),
    figureOf({ ...facts, what: 'city benchmarks through the gateway', runs: runs.gateway, baseline }),
  ];
}
