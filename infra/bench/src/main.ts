/* npm run bench: measures the platform beside bare code doing the same, prints a table and writes JSON. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readOptions, usage } from './options.ts';
import { cleanUp } from './platform/surroundings.ts';
import type { Figure } from './report/figure.ts';
import { renderTable } from './report/table.ts';
import { runBenches } from './run-benches.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
const began = performance.now();
const say = (text: string) =>
  process.stderr.write(`[${((performance.now() - began) / 1_000).toFixed(0).padStart(4)} s] ${text}\n`);

const cleanups: (() => Promise<void>)[] = [];
const onSignal = async (reason: string) => {
  say(`${reason}: stopping`);
  await cleanUp(cleanups);
  process.exit(130);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => onSignal(signal));
if (process.channel) {
  process.once('disconnect', () => onSignal('the process that started this one has ended'));
  process.channel.unref();
}

async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2), root);
  if (options.help) {
    process.stdout.write(`${usage}\n`);
    return;
  }
  const figures: Figure[] = [];
  await runBenches({ root, options, cleanups, say, onFigures: (more) => figures.push(...more) });
  const machine = {
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
  };
  await writeFile(options.json, `${JSON.stringify({ machine, quick: options.quick, figures }, null, 2)}\n`);
  process.stdout.write(`\n${renderTable(figures)}\n\n`);
  process.stdout.write(`Medians, and ratios of runs taken side by side; every run is in ${options.json}\n`);
}

try {
  await bench();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
