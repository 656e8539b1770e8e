import type { Bus } from '../options.ts';
import { median } from './statistics.ts';

export type Unit = '/s' | 'ms' | 's' | 'kB' | 'MB' | 'frames' | '% of a core';

/** What a figure should reach: the figure itself, or its ratio to the baseline. */
export interface Aim {
  of: 'value' | 'ratio';
  is: 'at least' | 'at most';
  bound: number;
}

/** One line of the report. */
export interface Figure {
  measure: string;
  bus: Bus | null;
  what: string;
  unit: Unit;
  /** Median of the runs. */
  value: number;
  /** Every run of it, in order. */
  runs: readonly number[];
  /** The bare code doing the same, in the same run; the ratio is value over baseline, the median of the pairs. */
  baseline: { what: string; value: number; runs: readonly number[]; ratio: number } | null;
  aim: Aim | null;
  reached: boolean | null;
}

export interface FigureFacts {
  measure: string;
  bus?: Bus;
  what: string;
  unit: Unit;
  runs: readonly number[];
  /** Run for run beside `runs`, or a single one for all. */
  baseline?: { what: string; runs: readonly number[] };
  aim?: Aim;
}

/** Puts runs together: medians, and the median of the ratios of each run to the baseline taken next to it. Pure. */
export function figureOf({ measure, bus = undefined, what, unit, runs, baseline, aim }: FigureFacts): Figure {
  const value = median(runs);
  const beside = baseline && {
    ...baseline,
    value: median(baseline.runs),
    ratio: median(runs.map((run, index) => run / (baseline.runs[index] ?? baseline.runs[0] ?? Number.NaN))),
  };
  const judged = aim?.of === 'ratio' ? beside?.ratio : value;
  const reached =
    aim && judged !== undefined ? (aim.is === 'at least' ? judged >= aim.bound : judged <= aim.bound) : null;
  return {
    measure,
    bus: bus ?? null,
    what,
    unit,
    value,
    runs,
    baseline: beside ?? null,
    aim: aim ?? null,
    reached,
  };
}
