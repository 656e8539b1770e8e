import { optionAt } from './factor.ts';
import { drawShares } from './staged-model.ts';
import type { Factors } from './stages.ts';

/** What a run varied and what it held: enough to repeat it and to judge it. */
export interface RunRecord {
  readonly seed: number;
  readonly draws: number;
  readonly varied: readonly VariedFactor[];
  readonly fixed: readonly { readonly factor: string; readonly to: string }[];
}

export type VariedFactor =
  | {
      readonly factor: string;
      readonly published: string;
      /** Draws by option. */
      readonly options: Readonly<Record<string, number>>;
    }
  | { readonly factor: string; readonly drawn: string; readonly times: number };

/** Counts the choices of draws 0 to `draws` − 1 from the seed alone, wherever they were computed. */
export function runRecord(factors: Factors, seed: number, draws: number): RunRecord {
  const entries = Object.entries(factors);
  const counts = entries.map(([, factor]) => (factor.kind === 'options' ? factor.values.map(() => 0) : []));
  const shares = new Float64Array(entries.length);
  for (let draw = 0; draw < draws; draw++) {
    drawShares(seed, draw, shares);
    for (const [index, [, factor]] of entries.entries()) {
      const chosen = factor.kind === 'options' ? optionAt(factor, shares[index] ?? 0) : -1;
      const count = counts[index];
      if (count && chosen >= 0) count[chosen] = (count[chosen] ?? 0) + 1;
    }
  }
  const varied: VariedFactor[] = [];
  const fixed: { factor: string; to: string }[] = [];
  for (const [index, [factor, choice]] of entries.entries()) {
    if (choice.kind === 'drawn') varied.push({ factor, drawn: choice.says, times: draws });
    else if (choice.names.length === 1) fixed.push({ factor, to: choice.names[0] ?? '' });
    else {
      const options = choice.names.map((name, option) => [name, counts[index]?.[option] ?? 0] as const);
      varied.push({
        factor,
        published: choice.names[choice.base] ?? '',
        options: Object.fromEntries(options),
      });
    }
  }
  return { seed, draws, varied, fixed };
}
