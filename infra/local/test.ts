/* npm test: everything there is to check, and one closing line that counts it. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closingLine } from './src/checks/count.ts';
import { runChecks } from './src/checks/run-checks.ts';
import { readTestOptions, testUsage } from './src/checks/test-options.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const options = readTestOptions(process.argv.slice(2), process.env);
process.channel?.unref();

if (options.help) process.stdout.write(`${testUsage}\n`);
else {
  const count = await runChecks(root, options);
  process.stdout.write(`\n${closingLine(count)}\n`);
  process.exitCode = count.failed === 0 ? 0 : 1;
}
