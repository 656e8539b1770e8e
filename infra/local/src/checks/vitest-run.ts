import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Count } from './count.ts';
import { runTool } from './run-tool.ts';

export const testKinds = ['unit', 'int', 'e2e'] as const;
export type TestKind = (typeof testKinds)[number];

const report = z.object({
  success: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int().default(0),
});

/** Runs the spec files of these kinds in one vitest run, so that PostgreSQL and Kafka are started once. */
export async function runVitest(
  root: string,
  kinds: readonly TestKind[],
  args: readonly string[],
): Promise<Count> {
  const folder = await mkdtemp(join(tmpdir(), 'interlace-test-'));
  const outputFile = join(folder, 'report.json');
  try {
    const code = await runTool(root, 'vitest', [
      'run',
      '--config=infra/local/vitest.config.ts',
      ...kinds.map((kind) => `--project=${kind}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${outputFile}`,
      ...args,
    ]);
    return countReport(await readFile(outputFile, 'utf8').catch(() => ''), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A run that broke without a failed test (a file that cannot be loaded, no report at all) counts as one failure. Pure. */
export function countReport(text: string, exitCode: number): Count {
  const parsed = report.safeParse(text === '' ? undefined : JSON.parse(text));
  if (!parsed.success) return { passed: 0, failed: 1, skipped: 0 };
  const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = parsed.data;
  const isSound = success && exitCode === 0;
  return {
    passed: numPassedTests,
    failed: isSound ? numFailedTests : Math.max(1, numFailedTests),
    skipped: numPendingTests + numTodoTests,
  };
}
