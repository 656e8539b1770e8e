import { BareChain } from './bare/bare-chain.ts';
import { makeBareDatabases } from './bare/bare-databases.ts';
import { kafkaSends, postgresSends } from './bare/bare-sends.ts';
import type { MeasureContext } from './measures/context.ts';
import { measureGrowth } from './measures/growth.ts';
import { measureLatency } from './measures/latency.ts';
import { measurePipeline } from './measures/pipeline.ts';
import { measurePortal } from './measures/portal.ts';
import { measureReads } from './measures/reads.ts';
import { measureStartAndIdle } from './measures/start-and-idle.ts';
import type { BenchOptions, Bus, Measure } from './options.ts';
import { NoKafka } from './platform/launch.ts';
import { startPlatform } from './platform/running-platform.ts';
import { cleanUp, type Surroundings } from './platform/surroundings.ts';
import type { Figure } from './report/figure.ts';
import { foundNetwork } from './survey/bench-network.ts';

const CITIES = 500;

/** What is measured on a platform under load; reads do not touch the bus, so one bus is enough for them. */
const underLoad: Record<
  Exclude<Measure, 'start' | 'idle'>,
  { buses: readonly Bus[]; run: (context: MeasureContext) => Promise<Figure[]> }
> = {
  pipeline: { buses: ['postgres', 'kafka'], run: measurePipeline },
  latency: { buses: ['postgres', 'kafka'], run: measureLatency },
  reads: { buses: ['postgres'], run: measureReads },
  growth: { buses: ['postgres'], run: measureGrowth },
  portal: { buses: ['postgres'], run: measurePortal },
};

export interface Bench {
  root: string;
  options: BenchOptions;
  cleanups: Surroundings['cleanups'];
  say: (text: string) => void;
  onFigures: (figures: readonly Figure[]) => void;
}

/** Measures what was asked for, bus after bus; each platform is gone before the next one starts. */
export async function runBenches(bench: Bench): Promise<void> {
  for (const bus of bench.options.buses) {
    try {
      await onBus(bench, bus);
    } catch (error) {
      if (!(error instanceof NoKafka)) throw error;
      bench.say(
        'KAFKA WAS LEFT OUT: there is none on this machine (infra/kafka/README.md names three ways to one)',
      );
    } finally {
      await cleanUp(bench.cleanups);
    }
  }
}

async function onBus({ root, options, cleanups, say, onFigures }: Bench, bus: Bus): Promise<void> {
  const { only, quick } = options;
  const around = { root, cleanups };
  if (only.has('start') || only.has('idle')) {
    onFigures(await measureStartAndIdle({ around, bus, only, quick, say }));
    await cleanUp(cleanups);
  }
  const wanted = Object.entries(underLoad).filter(
    ([name, { buses }]) => [...only].some((chosen) => chosen === name) && buses.includes(bus),
  );
  if (wanted.length === 0) return;
  say(`starting the platform on ${bus}`);
  const platform = await startPlatform(around, bus);
  const databases = await makeBareDatabases(root, platform.adminUrl);
  cleanups.push(databases.close);
  const brokers = platform.environment('scoring').INTERLACE_KAFKA_BROKERS?.split(',') ?? [];
  const sends = bus === 'kafka' ? await kafkaSends(brokers) : postgresSends(databases.pools.bus);
  cleanups.push(sends.close);
  const network = await foundNetwork(platform, CITIES);
  const bare = new BareChain(databases, sends);
  for (const [, { run }] of wanted) onFigures(await run({ platform, network, bare, quick, say }));
}
