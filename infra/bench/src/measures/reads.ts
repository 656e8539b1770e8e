import { startBareServer } from '../bare/start-bare-server.ts';
import { steadily } from '../load/loops.ts';
import { readsPerSecond } from '../load/reads-per-second.ts';
import { type Figure, figureOf } from '../report/figure.ts';
import type { MeasureContext } from './context.ts';
import { anyBenchmark, fillRound } from './sample-round.ts';

/** As many cities as the sample the platform is made for. */
const CITIES = 142;
const CHANGES_PER_SECOND = 10;

type Series = 'bytes' | 'document' | 'warm' | 'changing' | 'gateway';

/** City benchmarks read per second, all cities of a round in turn, beside bare routes that answer the same document. */
export async function measureReads(context: MeasureContext): Promise<Figure[]> {
  const { platform, network, quick, say } = context;
  const [seconds, repeats] = quick ? [3, 2] : [5, 5];
  const round = await fillRound(context, CITIES);
  const document = await anyBenchmark(context, round);
  const bare = await startBareServer(document);
  const read = (origin: string, paths = round.cities.map(round.path)) =>
    readsPerSecond({ origin, paths, token: network.administrator, seconds });
  const comparison = platform.serviceUrl('comparison');
  const runs: Record<Series, number[]> = { bytes: [], document: [], warm: [], changing: [], gateway: [] };
  await read(comparison); // warms it
  await read(bare.origin, ['/bytes', '/document']);
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    say(`reads: ${repeat} of ${repeats}`);
    runs.warm.push(await read(comparison));
    runs.bytes.push(await read(bare.origin, ['/bytes']));
    const changes = steadily(CHANGES_PER_SECOND, round.change);
    runs.changing.push(await read(comparison));
    await changes.stop();
    runs.document.push(await read(bare.origin, ['/document']));
    runs.gateway.push(await read(platform.url));
  }
  await bare.stop();
  await round.close();
  return figuresOf(context, runs, Buffer.byteLength(JSON.stringify(document)));
}

function figuresOf({ platform }: MeasureContext, runs: Record<Series, number[]>, bytes: number): Figure[] {
  const facts = { measure: 'reads', bus: platform.bus, unit: '/s' } as const;
  const ready = { what: `bare Fastify, ${bytes} ready bytes`, runs: runs.bytes };
  const written = { what: 'bare Fastify, document written out', runs: runs.document };
  const aim = { of: 'ratio', is: 'at least', bound: 0.6 } as const;
  const what = 'city benchmarks';
  const changing = `${what}, ${CHANGES_PER_SECOND} scores/s changing`;
  return [
    figureOf({ ...facts, what, runs: runs.warm, baseline: ready, aim }),
    figureOf({ ...facts, what: changing, runs: runs.changing, baseline: ready, aim }),
    figureOf({ ...facts, what, runs: runs.warm, baseline: written }),
    figureOf({ ...facts, what: `${what} through the gateway`, runs: runs.gateway, baseline: ready }),
  ];
}
