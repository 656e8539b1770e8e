/** One measured figure: every run of it and of the baseline taken next to it. Smaller is better. */
export interface MethodFigure {
  readonly what: string;
  readonly unit: 'ms' | 's' | 'MB';
  readonly runs: readonly number[];
  readonly baseline?: { readonly what: string; readonly runs: readonly number[] } | undefined;
  /** What the median of the runs, or of the ratios to the baseline, should reach. */
  readonly aim?: { readonly of: 'value' | 'ratio'; readonly is: 'at most'; readonly bound: number };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** The figure in one line: median, fastest run, ratio to the baseline run for run. */
export function lineOf({ what, unit, runs, baseline, aim }: MethodFigure): string {
  const parts = [`${what}: ${median(runs).toFixed(1)} ${unit} (fastest ${Math.min(...runs).toFixed(1)})`];
  if (baseline) {
    const ratio = median(runs.map((run, index) => run / (baseline.runs[index] ?? Number.NaN)));
    const fastest = Math.min(...runs) / Math.min(...baseline.runs);
    parts.push(
      `${baseline.what}: ${median(baseline.runs).toFixed(1)} (fastest ${Math.min(...baseline.runs).toFixed(1)})`,
      `ratio ${ratio.toFixed(2)} (fastest to fastest ${fastest.toFixed(2)})`,
    );
  }
  if (aim) parts.push(`aim: ${aim.of} at most ${aim.bound}`);
  return parts.join('; ');
}
