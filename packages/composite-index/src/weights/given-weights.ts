import { requireSameCodes, rescaleWeights, type Weights } from './weight-set.ts';

/** Weights somebody set, for exactly these codes, rescaled to 1. Refuses unknown, missing and negative ones. */
export function givenWeights(codes: readonly string[], weights: Weights): Weights {
  requireSameCodes(codes, weights, 'a set of weights');
  return rescaleWeights(weights);
}
