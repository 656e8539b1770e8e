import { MethodError } from '../method-error.ts';
import type { DataTable } from '../table/data-table.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';
import type { PipelineSpec } from './pipeline-spec.ts';
import { inputOf, type RunLog } from './run-log.ts';
import { type PipelineRun, runPipeline } from './run-pipeline.ts';

/**
 * The run that a log was written by, from the same table and tree: identical to the bit on the same runtime, log included.
 * Refuses a log of another format, and units or indicators other than those it names.
 */
export function regenerate(log: RunLog, table: DataTable, tree: IndicatorTree): PipelineRun {
  if (log.format !== 'composite-index-run/1')
    throw new MethodError('unknown-method', `a log of the format ${String(log.format)} cannot be repeated`);
  const now = inputOf(table, tree);
  requireSame('unit', log.input.units, now.units);
  requireSame('indicator', log.input.indicators, now.indicators);
  return runPipeline(namedSteps(log), table, tree);
}

/** Only the steps the run was told, so that the new log says the same of what stayed fixed. */
function namedSteps({ spec, fixed }: RunLog): PipelineSpec {
  const unnamed = fixed.steps.map((step) => [step, undefined] as const);
  return { ...spec, ...Object.fromEntries(unnamed) };
}

function requireSame(what: string, logged: readonly string[], now: readonly string[]): void {
  const length = Math.max(logged.length, now.length);
  for (let index = 0; index < length; index++) {
    if (logged[index] === now[index]) continue;
    const [was, is] = [logged[index] ?? 'none', now[index] ?? 'none'];
    throw new MethodError(
      'unknown-code',
      `${what} ${index + 1} is ${is} and was ${was} when the log was written`,
    );
  }
}
