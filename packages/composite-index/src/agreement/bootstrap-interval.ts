import { quantile } from '../arithmetic/quantile.ts';
import { MethodError } from '../method-error.ts';
import type { Generator } from '../random/generator.ts';

export interface BootstrapInterval {
  readonly low: number;
  readonly high: number;
  /** Samples in which the figure was defined; the interval is theirs. */
  readonly draws: number;
}

/**
 * Percentile interval of a figure of a sample: the items are drawn anew with replacement, `draws` times (B. Efron, R. Tibshirani,
 * *An Introduction to the Bootstrap*, 1993, chapter 13; quantiles of type 7). Null for fewer than two items, or where the figure is
 * not defined (null) in half of the draws: such an interval would tell of the other half alone. Pure.
 * @throws MethodError `out-of-range` for a coverage outside 0 to 1
 */
export function bootstrapInterval<Item>(
  items: readonly Item[],
  figureOf: (items: readonly Item[]) => number | null,
  { generator, draws = 1000, coverage = 0.95 }: { generator: Generator; draws?: number; coverage?: number },
): BootstrapInterval | null {
  if (!(coverage > 0 && coverage < 1)) throw new MethodError('out-of-range', `the coverage is ${coverage}`);
  if (items.length < 2) return null;
  const figures: number[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    const figure = figureOf(items.map(() => generator.choice(items)));
    if (figure !== null) figures.push(figure);
  }
  if (figures.length * 2 <= draws) return null;
  const tail = (1 - coverage) / 2;
  const sorted = Float64Array.from(figures).sort();
  return { low: quantile(sorted, tail), high: quantile(sorted, 1 - tail), draws: sorted.length };
}
