import { MethodError } from '../method-error.ts';
import { Generator } from '../random/generator.ts';
import type { DrawModel, Scores } from './draw-model.ts';
import type { Factors, StagedMethod, ValuesOf } from './stages.ts';

const probes = 8;

/** A staged method whose last stage gives the scores of the units. */
export type ScoringMethod<F extends Factors> = StagedMethod<F, ValuesOf<F>, Scores>;

/**
 * The method under drawn choices: draw k takes the shares of its factors, in the order they are declared, from stream k
 * of the seed. Refuses a factor without effect.
 */
export function stagedModel<F extends Factors>(
  units: readonly string[],
  method: ScoringMethod<F>,
  seed: number,
): DrawModel {
  refuseIdleFactors(method);
  const shares = new Float64Array(Object.keys(method.factors).length);
  return {
    units,
    reference: checked(method.evaluate(), units),
    score(draw, into) {
      drawShares(seed, draw, shares);
      const { values, present } = checked(method.evaluate(shares), units);
      into.values.set(values);
      into.present.set(present);
      return present.reduce((count, here) => count + here, 0);
    },
  };
}

/** The shares of all factors in a draw. */
export function drawShares(seed: number, draw: number, shares: Float64Array): void {
  const generator = Generator.of(seed, draw);
  for (let index = 0; index < shares.length; index++) shares[index] = generator.uniform();
}

/**
 * Refuses a factor that would be varied in vain, which an analyst would read as "it does not matter" (COINr#60): one that
 * no stage reads on the way to the scores, and one whose values, all else as published, leave every score as it is. Of a
 * drawn factor eight values are tried.
 */
export function refuseIdleFactors<F extends Factors>(method: ScoringMethod<F>): void {
  const [unread] = method.unreadFactors();
  if (unread !== undefined)
    throw new MethodError('factor-without-effect', `no stage reads ${unread} on the way to the scores`);
  const reference = method.evaluate();
  for (const [index, [name, factor]] of Object.entries(method.factors).entries()) {
    const options = factor.kind === 'options' ? factor.values.length : probes;
    if (factor.kind === 'options' && options === 1) continue;
    const changes = Array.from({ length: options }, (_, option) => (option + 0.5) / options).some(
      (share) => !sameScores(method.evaluate(basedShares(method.factors, index, share)), reference),
    );
    if (!changes)
      throw new MethodError(
        'factor-without-effect',
        `${name} changes no score while all else is as published: declare it fixed, or a base in which it counts`,
      );
  }
}

/** NaN stands for the published choice of a factor. */
function basedShares(factors: Factors, varied: number, share: number): Float64Array {
  const shares = new Float64Array(Object.keys(factors).length).fill(Number.NaN);
  shares[varied] = share;
  return shares;
}

function sameScores(one: Scores, other: Scores): boolean {
  return one.values.every(
    (value, unit) =>
      one.present[unit] === other.present[unit] && (one.present[unit] !== 1 || value === other.values[unit]),
  );
}

function checked(scores: Scores, units: readonly string[]): Scores {
  if (scores.values.length !== units.length)
    throw new MethodError('length-mismatch', `${scores.values.length} scores for ${units.length} units`);
  return scores;
}
