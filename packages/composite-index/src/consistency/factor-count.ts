import type { PrincipalComponents } from './principal-components.ts';

/** How many components each rule of the handbook keeps (p. 63–91). */
export interface FactorCounts {
  /** Kaiser: eigenvalue over 1. */
  readonly kaiser: number;
  /** Jolliffe: eigenvalue over 0.7; what the handbook's case calls close to unity. */
  readonly jolliffe: number;
  /** Each more than a tenth of the variance. */
  readonly tenth: number;
  /** The fewest that together have more than 60 % of the variance. */
  readonly sixtyPercent: number;
  /** Close to 1 or over, and more than a tenth each, but as many as it takes for 60 %: four in the handbook's case. */
  readonly advised: number;
}

/** The number of factors to keep by each rule; at least 1. */
export function factorCounts({ components }: PrincipalComponents): FactorCounts {
  const countWhile = (holds: (component: (typeof components)[number]) => boolean) => {
    const end = components.findIndex((component) => !holds(component));
    return Math.max(1, end < 0 ? components.length : end);
  };
  const jolliffe = countWhile(({ eigenvalue }) => eigenvalue > 0.7);
  const tenth = countWhile(({ share }) => share > 0.1);
  const before = components.findIndex(({ cumulativeShare }) => cumulativeShare > 0.6);
  const sixtyPercent = before + 1;
  return {
    kaiser: countWhile(({ eigenvalue }) => eigenvalue > 1),
    jolliffe,
    tenth,
    sixtyPercent,
    advised: Math.max(Math.min(jolliffe, tenth), sixtyPercent),
  };
}
