import { MethodError } from '../method-error.ts';
import { addUp } from './add-up.ts';
import type { LeafState, ScoreState } from './score-state.ts';

export interface DifferencePart {
  readonly code: string;
  /** Points because the value differs, at the mean of the two shares. */
  readonly byValue: number;
  /**
   * Points because the share differs, through other weights, other gaps, or an indicator that one side does not have: for
   * more weight on what is above the mean of the two scores, plus, on what is below it, minus.
   */
  readonly byShare: number;
}

export interface DifferenceSplit {
  /** Score after less score before; `exactSum` of all parts is this number to the last bit. */
  readonly difference: number;
  readonly parts: readonly DifferencePart[];
}

/**
 * Why two scores differ, between rounds or between units, by the rule of the midpoint, which is the Shapley value of two
 * factors and does not depend on which is changed first: `w₁x₁ − w₀x₀ = w̄·Δx + Δw·x̄`. As shares sum to 1 on both sides,
 * `Δw` is counted against the mean of the two scores: `Δw·(x̄ − s̄)`. A value missing on one side is taken as equal on both,
 * so that a gap counts as a change of shares.
 *
 * For a geometric mean the same is done with logarithms, and points are logarithms times the logarithmic mean of the scores
 * `(s₁ − s₀) / ln(s₁/s₀)` (LMDI I; B. W. Ang 2005, *Energy Policy* 33, 867–871).
 */
export function splitDifference(
  before: ScoreState,
  after: ScoreState,
  mean: 'arithmetic' | 'geometric' = 'arithmetic',
): DifferenceSplit {
  const scale = mean === 'arithmetic' ? (value: number) => value : logarithm;
  const [from, to] = [leavesByCode(before), leavesByCode(after)];
  const codes = [...new Set([...from.keys(), ...to.keys()])];
  const middle = (scale(before.score) + scale(after.score)) / 2;
  const parts = codes.flatMap((code) => {
    const [old, now] = [from.get(code), to.get(code)];
    const [x0, x1] = [old?.value ?? now?.value ?? null, now?.value ?? old?.value ?? null];
    if (x0 === null || x1 === null) return [0, 0];
    const [w0, w1] = [old?.share ?? 0, now?.share ?? 0];
    const [v0, v1] = w0 + w1 === 0 ? [0, 0] : [scale(x0), scale(x1)];
    return [((w0 + w1) / 2) * (v1 - v0), w1 === w0 ? 0 : (w1 - w0) * ((v0 + v1) / 2 - middle)];
  });
  const difference = after.score - before.score;
  const points = mean === 'arithmetic' ? 1 : logarithmicMean(before.score, after.score);
  const exact = addUp(
    parts.map((part) => part * points),
    difference,
    largest(before, after),
  );
  return {
    difference,
    parts: codes.map((code, index) => ({
      code,
      byValue: exact[2 * index] ?? 0,
      byShare: exact[2 * index + 1] ?? 0,
    })),
  };
}

function largest(...states: readonly ScoreState[]): number {
  const values = states.flatMap(({ score, leaves }) => [score, ...leaves.map(({ value }) => value ?? 0)]);
  return Math.max(...values.map(Math.abs));
}

function leavesByCode({ leaves }: ScoreState): Map<string, LeafState> {
  return new Map(leaves.map((leaf) => [leaf.code, leaf]));
}

function logarithm(value: number): number {
  if (value > 0) return Math.log(value);
  throw new MethodError('not-positive', `a geometric mean has no part of ${value}`);
}

/** `(b − a) / ln(b/a)`, which lies between a and b and is a where they are equal. */
function logarithmicMean(a: number, b: number): number {
  const ratio = (b - a) / a;
  return ratio === 0 ? a : (b - a) / Math.log1p(ratio);
}
