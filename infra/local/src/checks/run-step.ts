import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Passed, failed and skipped checks of one step. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export const noCount: Count = { passed: 0, failed: 0, skipped: 0 };

export function add(left: Count, right: Count): Count {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

/** `12 passed, 0 failed`, and how many were skipped when any were. */
export function closingLine({ passed, failed, skipped }: Count): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Runs a tool of node_modules/.bin in the repository's root, its output on the terminal; resolves with its exit code. */
export async function runTool(root: string, tool: string, args: readonly string[]): Promise<number> {
  const child = spawn(tool, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = () => child.kill('SIGTERM');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.once(signal, stop);
  const [code] = await once(child, 'exit');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.removeListener(signal, stop);
  return typeof code === 'number' ? code : 1;
}
