import { ThreadPool, weightModelSource } from '../src/parallel/index.ts';
import { Generator } from '../src/random/generator.ts';
import { createTable } from '../src/table/data-table.ts';
import { countPlaces } from '../src/uncertainty/place-counts.ts';
import { type WeightStudy, weightModel } from '../src/uncertainty/weight-model.ts';
import type { MethodFigure } from './figure.ts';
import { NumpyProcess } from './numpy-process.ts';

const [units, indicators, draws] = [142, 18, 10_000];
const warmUps = 5;
const threads = 2;
const what = `${draws} draws × ${units} units × ${indicators} indicators, ranked`;

function study(): WeightStudy {
  const generator = Generator.of(1);
  const names = Array.from({ length: units }, (_, unit) => `unit ${unit}`);
  const codes = Array.from({ length: indicators }, (_, index) => `indicator ${index}`);
  const node = (code: string, parent: string | null) => ({ code, parent, direction: 1 as const, weight: 1 });
  return {
    table: createTable(
      names,
      Object.fromEntries(codes.map((code) => [code, names.map(() => 100 * generator.uniform())])),
    ),
    nodes: [node('index', null), ...codes.map((code) => node(code, 'index'))],
    within: 0.25,
    seed: 1,
  };
}

/** Model, draws, places and means on one core and on two threads, run for run beside numpy on one core. */
export async function benchMonteCarlo(runs: number, python: string): Promise<MethodFigure[]> {
  const pool = new ThreadPool(threads);
  const numpy = await NumpyProcess.start(python);
  try {
    const own = study();
    const times = { core: [] as number[], threads: [] as number[], numpy: [] as number[] };
    for (let run = -warmUps; run < runs; run++) {
      const core = await milliseconds(() => countPlaces(weightModel(own), 0, draws));
      const spread = await milliseconds(() => pool.countPlaces(weightModelSource(own), { draws }));
      const beside = (await numpy?.run()) ?? 0;
      if (run < 0) continue;
      times.core.push(core);
      times.threads.push(spread);
      if (numpy) times.numpy.push(beside);
    }
    const baseline = numpy ? { what: `numpy ${numpy.version}, one thread`, runs: times.numpy } : undefined;
    const figure = { unit: 'ms' as const, baseline };
    const aim = (bound: number) => ({ of: 'ratio' as const, is: 'at most' as const, bound });
    return [
      { ...figure, what: `${what}: one core`, runs: times.core, aim: aim(1) },
      { ...figure, what: `${what}: ${threads} threads kept ready`, runs: times.threads, aim: aim(1) },
      { what: 'memory gained by 100,000 more draws', unit: 'MB', runs: [memoryOf(own)] },
    ];
  } finally {
    await Promise.all([pool.close(), numpy?.stop()]);
  }
}

/** Growth of the process over ten times the draws, in MB. */
function memoryOf(own: WeightStudy): number {
  const before = process.memoryUsage().rss;
  countPlaces(weightModel(own), 0, 10 * draws);
  return Math.max(0, process.memoryUsage().rss - before) / 2 ** 20;
}

async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
