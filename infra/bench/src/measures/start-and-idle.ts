import { setTimeout as wait } from 'node:timers/promises';
import { startPostgres } from '@interlace/postgres-local';
import { startBareServer } from '../bare/start-bare-server.ts';
import type { Bus, Measure } from '../options.ts';
import { type Launched, launchWithNpm } from '../platform/launch.ts';
import { cpuSecondsDuring, memoryOf } from '../platform/process-tree.ts';
import { freshPlace, type Surroundings, temporaryDirectory } from '../platform/surroundings.ts';
import { type Figure, figureOf } from '../report/figure.ts';

/** One process for each service and the gateway: what the bare side starts too. */
const PROCESSES = 5;
const REST_MS = 10_000;

export interface StartOptions {
  around: Surroundings;
  bus: Bus;
  only: ReadonlySet<Measure>;
  quick: boolean;
  say: (text: string) => void;
}

/** What `npm start` takes to be ready, and what it costs when nobody asks for anything. */
export async function measureStartAndIdle(options: StartOptions): Promise<Figure[]> {
  const { around, bus, only, quick, say } = options;
  const bare = await bareStart(around);
  const place = await freshPlace(around);
  const idle: Idle[] = [];
  const times: number[][] = [];
  for (const kind of ['cold', 'warm'] as const) {
    say(`${kind} start on ${bus}`);
    const launched = await launchWithNpm(around, place, bus);
    times.push([launched.milliseconds / 1_000]);
    if (only.has('idle')) idle.push(await idleOf(launched, quick ? REST_MS / 2 : REST_MS));
    await launched.stop();
  }
  const facts = { bus, what: '' };
  const [cold = [], warm = []] = times;
  const what = 'bare PostgreSQL and five Fastify processes';
  const start = only.has('start')
    ? [
        figureOf({
          ...facts,
          measure: 'start',
          what: 'first start, seed included',
          unit: 's',
          runs: cold,
          baseline: { what, runs: [bare.coldSeconds] },
        }),
        figureOf({
          ...facts,
          measure: 'start',
          what: 'second start',
          unit: 's',
          runs: warm,
          baseline: { what, runs: [bare.warmSeconds] },
        }),
      ]
    : [];
  const aim = bus === 'postgres' ? ({ of: 'value', is: 'at most', bound: 700 } as const) : undefined;
  return [
    ...start,
    ...idle.flatMap(({ megabytes, cpuPercent }, index) => {
      const when = `idle after the ${index === 0 ? 'first' : 'second'} start`;
      const baseline = { what, runs: [bare.megabytes] };
      return [
        figureOf({
          ...facts,
          measure: 'idle',
          what: `memory, ${when}`,
          unit: 'MB',
          runs: [megabytes],
          baseline,
          aim,
        }),
        figureOf({
          ...facts,
          measure: 'idle',
          what: `processor, ${when}`,
          unit: '% of a core',
          runs: [cpuPercent],
        }),
      ];
    }),
  ];
}

interface Idle {
  megabytes: number;
  cpuPercent: number;
}

/** Lets it settle, then watches it for a while. */
async function idleOf({ pid }: Launched, restMs: number): Promise<Idle> {
  await wait(restMs);
  const began = performance.now();
  const seconds = await cpuSecondsDuring(pid, () => wait(restMs));
  const cpuPercent = (100_000 * seconds) / (performance.now() - began);
  return { megabytes: await memoryOf(pid), cpuPercent };
}

/** PostgreSQL and as many Fastify processes as there are services, with nothing in them. */
async function bareStart({ cleanups }: Surroundings) {
  const directory = await temporaryDirectory(cleanups);
  const seconds: number[] = [];
  let megabytes = 0;
  for (let start = 0; start < 2; start += 1) {
    const began = performance.now();
    const postgres = await startPostgres({ directory });
    const servers = await Promise.all(Array.from({ length: PROCESSES }, () => startBareServer({})));
    seconds.push((performance.now() - began) / 1_000);
    const pids = [postgres.process.pid ?? 0, ...servers.map(({ pid }) => pid)];
    megabytes = (await Promise.all(pids.map(memoryOf))).reduce((sum, size) => sum + size, 0);
    await Promise.all(servers.map((server) => server.stop()));
    await postgres.stop();
  }
  const [coldSeconds = Number.NaN, warmSeconds = Number.NaN] = seconds;
  return { coldSeconds, warmSeconds, megabytes };
}
