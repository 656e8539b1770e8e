import { mean } from '../arithmetic/moments.ts';
import { MethodError, requireFinite } from '../method-error.ts';
import { requireSameCodes, rescaleWeights, type Weights } from './weight-set.ts';

export interface BudgetAllocation {
  readonly weights: Weights;
  /** The experts' points in one place: for each code the mean and the least and largest points given. */
  readonly points: Readonly<
    Record<string, { readonly mean: number; readonly least: number; readonly most: number }>
  >;
  /** More than ten items: experts cannot keep so many apart (Handbook, p. 96); group them first. */
  readonly tooManyItems: boolean;
}

const budget = 100;
const mostItems = 10;

/**
 * The mean of the points that experts share out, 100 each, as weights that sum to 1 (Handbook, p. 96). Refuses an expert
 * who shares out more or less, leaves out a code or names one that is not there.
 */
export function budgetAllocation(codes: readonly string[], experts: readonly Weights[]): BudgetAllocation {
  if (experts.length === 0) throw new MethodError('empty-sample', 'no expert shared out points');
  for (const [index, points] of experts.entries()) requireBudget(codes, points, `expert ${index + 1}`);
  const points = codes.map((code) => {
    const given = Float64Array.from(experts, (expert) => expert[code] ?? 0);
    const [least, most] = [given.reduce((a, b) => Math.min(a, b)), given.reduce((a, b) => Math.max(a, b))];
    return [code, { mean: mean(given), least, most }] as const;
  });
  return {
    weights: rescaleWeights(Object.fromEntries(points.map(([code, of]) => [code, of.mean]))),
    points: Object.fromEntries(points),
    tooManyItems: codes.length > mostItems,
  };
}

function requireBudget(codes: readonly string[], points: Weights, expert: string): void {
  requireSameCodes(codes, points, expert);
  let total = 0;
  for (const code of codes) {
    const given = requireFinite(points[code] ?? Number.NaN, `the points of ${expert} for ${code}`);
    if (given < 0) throw new MethodError('negative-weight', `${expert} gives ${code} ${given} points`);
    total += given;
  }
  if (Math.abs(total - budget) > 1e-6)
    throw new MethodError('out-of-range', `${expert} shares out ${total} points, not ${budget}`);
}
