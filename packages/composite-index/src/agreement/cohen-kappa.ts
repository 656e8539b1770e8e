import { exactSum } from '../arithmetic/exact-sum.ts';
import { type Disagreement, frequencies, nominal, requireRatings } from './ratings.ts';

export interface Kappa {
  /** Pairs in which both rated. */
  readonly pairs: number;
  /** Share of pairs in which both said the same, 0 to 1; null without a pair. */
  readonly agreement: number | null;
  /**
   * At most 1: full agreement; 0: what chance alone would bring; below: less than that. Null without a pair, and where both
   * used one and the same category throughout, for then chance explains all of the agreement and nothing can be said.
   */
  readonly kappa: number | null;
}

/**
 * Cohen's kappa of two raters, `1 − Σ v·observed / Σ v·expected` with the disagreement `v` of each pair of categories:
 * unweighted by default (J. Cohen, *A coefficient of agreement for nominal scales*, Educational and Psychological
 * Measurement 20, 1960), weighted with any other (J. Cohen, *Weighted kappa*, Psychological Bulletin 70, 1968). Pairs in
 * which either rating is null are left out. Pure.
 * @throws MethodError `not-finite`
 */
export function cohenKappa(
  ratings: readonly (readonly [number | null, number | null])[],
  disagreement: Disagreement = nominal,
): Kappa {
  for (const pair of ratings) requireRatings(pair);
  const pairs = ratings.flatMap(([left, right]) =>
    left === null || right === null ? [] : [[left, right] as const],
  );
  const count = pairs.length;
  if (count === 0) return { pairs: 0, agreement: null, kappa: null };
  const agreement = pairs.filter(([left, right]) => left === right).length / count;
  const observed = exactSum(pairs.map(([left, right]) => disagreement(left, right))) / count;
  const firsts = frequencies(pairs.map(([left]) => left));
  const seconds = frequencies(pairs.map(([, right]) => right));
  const expected =
    exactSum(
      [...firsts].flatMap(([left, often]) =>
        [...seconds].map(([right, times]) => often * times * disagreement(left, right)),
      ),
    ) /
    count ** 2;
  return { pairs: count, agreement, kappa: expected === 0 ? null : 1 - observed / expected };
}
