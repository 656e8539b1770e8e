import type { Imputed } from '../impute/impute.ts';
import type { DataTable } from '../table/data-table.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';
import type { Treated } from '../treat/treat.ts';
import type { SettledSpec, StepName } from './pipeline-spec.ts';

/** The record of a run: plain data, from which and from the same input it can be repeated to the bit. */
export interface RunLog {
  readonly format: 'composite-index-run/1';
  readonly spec: SettledSpec;
  readonly input: { readonly units: readonly string[]; readonly indicators: readonly string[] };
  /** What nobody chose: steps left as they are by default, and what the tree says. */
  readonly fixed: {
    readonly steps: readonly StepName[];
    readonly directions: Readonly<Record<string, 1 | -1>>;
    readonly goalposts: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
    /** Columns that no indicator of the tree reads, such as denominators. */
    readonly besideTheTree: readonly string[];
  };
  /** What the steps did. */
  readonly effects: {
    readonly droppedUnits: readonly string[];
    readonly droppedIndicators: readonly string[];
    readonly imputed: Imputed['cells'];
    readonly leftMissing: Imputed['left'];
    readonly treated: Treated['indicators'];
    readonly treatedCells: Treated['cells'];
    /** As used, by node; rescaled to 1 among siblings when applied. */
    readonly weights: Readonly<Record<string, number>>;
  };
}

export function inputOf(table: DataTable, tree: IndicatorTree): RunLog['input'] {
  return { units: table.units, indicators: tree.leaves };
}

export function fixedOf(table: DataTable, tree: IndicatorTree, steps: readonly StepName[]): RunLog['fixed'] {
  const leaves = tree.nodes.filter((node) => !tree.children.has(node.code));
  const known = new Set(tree.leaves);
  return {
    steps,
    directions: Object.fromEntries(leaves.map(({ code, direction }) => [code, direction])),
    goalposts: Object.fromEntries(
      leaves.flatMap(({ code, goalposts }) => (goalposts ? [[code, goalposts] as const] : [])),
    ),
    besideTheTree: table.columns.map(({ code }) => code).filter((code) => !known.has(code)),
  };
}
