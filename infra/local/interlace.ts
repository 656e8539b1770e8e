/* npm run interlace -- <command>: what an operator does with a running platform. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands, usage } from './src/operator/commands.ts';
import { openOperator } from './src/operator/operator.ts';
import { StartFault } from './src/supervisor/start-fault.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const [name = '--help', ...args] = process.argv.slice(2);

try {
  const command = commands.get(name);
  if (name === '--help' || name === 'help') process.stdout.write(`${usage()}\n`);
  else if (!command) throw new StartFault(`There is no command ${name}.\n\n${usage()}`);
  else if (args.includes('--help')) process.stdout.write(`${command.usage}\n  ${command.summary}\n`);
  else if ('runAlone' in command) process.exitCode = await command.runAlone(root, args);
  else process.exitCode = await command.run(await openOperator(root, process.env), args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
