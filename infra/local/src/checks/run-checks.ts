import { KAFKA_WAYS } from '@interlace/kafka-local';
import { add, type Count, closingLine, noCount } from './count.ts';
import { runTool } from './run-tool.ts';
import type { TestOptions } from './test-options.ts';
import { runVitest } from './vitest-run.ts';

const say = (line: string) => process.stdout.write(`\n--- ${line}\n`);

/** The checks that need nothing running: what each is called, the tool and its arguments. */
const staticSteps: [title: string, tool: string, args: string[]][] = [
  ['types', 'turbo', ['run', 'generate', 'typecheck', '--output-logs=errors-only']],
  ['lint and formatting', 'biome', ['ci', '.']],
  [
    'import directions',
    'depcruise',
    ['--config', '.dependency-cruiser.mjs', 'services', 'packages', 'infra'],
  ],
  ['unused code', 'knip', []],
];

/** Runs everything asked for, whatever fails, and counts. */
export async function runChecks(root: string, options: TestOptions): Promise<Count> {
  let total = noCount;
  const count = (title: string, result: Count) => {
    total = add(total, result);
    say(`${title}: ${closingLine(result)}`);
  };
  if (options.static) {
    for (const [title, tool, args] of staticSteps) {
      say(title);
      const code = await runTool(root, tool, args);
      count(title, code === 0 ? { ...noCount, passed: 1 } : { ...noCount, failed: 1 });
    }
  }
  const { kinds, vitestArgs } = options;
  const [unit, others] = [kinds.filter((kind) => kind === 'unit'), kinds.filter((kind) => kind !== 'unit')];
  if (unit.length > 0) count('unit tests', await runVitest(root, unit, vitestArgs));
  // A unit test needs nothing from outside but, for some, a table that is not ours to ship.
  const overTables = total.skipped;
  if (overTables > 0) {
    say(`${overTables} tests left out: the licence of their tables keeps them outside the repository.`);
  }
  if (others.length > 0) count('integration and end-to-end tests', await runVitest(root, others, vitestArgs));
  return total.skipped > overTables ? judgeSkipped(total, overTables, options.isCi) : total;
}

/** Nothing else is left out quietly, and in CI nothing else at all. */
function judgeSkipped(total: Count, overTables: number, isCi: boolean): Count {
  const lacking = total.skipped - overTables;
  say(`${lacking} TESTS WERE LEFT OUT. Those on Kafka need a broker; three ways to one: ${KAFKA_WAYS}.`);
  if (!isCi) return total;
  say('CI is set: what is left out counts as failed.');
  return { ...total, failed: total.failed + lacking, skipped: overTables };
}
