import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a tool of node_modules/.bin in the repository's root, its output on the terminal; resolves with its exit code. */
export async function runTool(root: string, tool: string, args: readonly string[]): Promise<number> {
  const child = spawn(tool, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = () => child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.once(signal, stop);
  const [code] = await once(child, 'exit');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.removeListener(signal, stop);
  return typeof code === 'number' ? code : 1;
}
