import { MethodError } from '../method-error.ts';
import { rankInBuckets } from '../uncertainty/bucket-ranking.ts';
import type { Scores } from '../uncertainty/draw-model.ts';
import { ranksOf } from '../uncertainty/rank-uncertainty.ts';
import { refuseIdleFactors, type ScoringMethod } from '../uncertainty/staged-model.ts';
import type { Factors } from '../uncertainty/stages.ts';
import { type Sensitivity, type SobolOptions, sobolIndices } from './sobol-indices.ts';

/** A number that a rebuild is judged by. */
export type Response = (scores: Scores) => number;

/**
 * Which open choice moves the response: Sobol' indices over the factors of a method that vary. Factors with one option stay
 * fixed; a factor without effect is refused.
 */
export function methodSensitivity<F extends Factors>(
  method: ScoringMethod<F>,
  respond: Response,
  options: SobolOptions,
): Sensitivity {
  refuseIdleFactors(method);
  const entries = Object.entries(method.factors);
  const varied = entries.flatMap(([name, factor], index) =>
    factor.kind === 'options' && factor.values.length === 1 ? [] : [{ name, index }],
  );
  const shares = new Float64Array(entries.length).fill(Number.NaN);
  const names = varied.map(({ name }) => name);
  return sobolIndices(
    names,
    (drawn) => {
      for (const [at, { index }] of varied.entries()) shares[index] = drawn[at] ?? 0;
      return respond(method.evaluate(shares));
    },
    options,
  );
}

/** Mean rank shift against a reference, over the units ranked in both: `RS = (1/M) Σ |rank_ref − rank|`. */
export function meanRankShift(reference: Scores): Response {
  const expected = ranksOf(reference);
  const places = new Int32Array(expected.length);
  const scored = new Float64Array(expected.length);
  return ({ values, present }) => {
    let count = 0;
    for (let unit = 0; unit < present.length; unit++)
      if (present[unit] === 1) scored[count++] = values[unit] ?? 0;
    rankInBuckets(scored, count, places);
    let [shift, compared, next] = [0, 0, 0];
    for (let unit = 0; unit < present.length; unit++) {
      if (present[unit] !== 1) continue;
      const place = (places[next++] ?? 0) + 1;
      const rank = expected[unit] ?? null;
      if (rank === null) continue;
      shift += Math.abs(place - rank);
      compared++;
    }
    if (compared === 0) throw new MethodError('missing-value', 'no unit is ranked in both');
    return shift / compared;
  };
}

/** The score of one unit, by its position. */
export function scoreOf(unit: number): Response {
  return ({ values, present }) => {
    if (present[unit] !== 1) throw new MethodError('missing-value', `unit ${unit} has no score in a rebuild`);
    return values[unit] ?? 0;
  };
}

/** The rank of one unit, by its position; 1 is the best. */
export function rankOf(unit: number): Response {
  return (scores) => {
    const rank = ranksOf(scores)[unit] ?? null;
    if (rank === null) throw new MethodError('missing-value', `unit ${unit} has no rank in a rebuild`);
    return rank;
  };
}
