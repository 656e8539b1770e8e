import { factorCounts } from '../consistency/factor-count.ts';
import { type Factor, principalComponents, rotatedFactors } from '../consistency/principal-components.ts';
import { MethodError } from '../method-error.ts';
import type { DataTable } from '../table/data-table.ts';
import { rescaleWeights, type Weights } from './weight-set.ts';

export interface FactorWeights {
  readonly weights: Weights;
  /** For each code the place of the factor it belongs to, 0 for the one of largest variance. */
  readonly factorOf: Readonly<Record<string, number>>;
  readonly factors: readonly Factor[];
  readonly units: number;
}

/**
 * Weights from factor analysis after Nicoletti (Handbook, p. 89–91, tables 17 and 18): `s = L² / Σ L²` within a factor
 * of the varimax loadings L; every indicator belongs to the factor where its loading is largest in magnitude and weighs
 * `s` there times the factor's share of the kept variance; rescaled to 1. They follow correlation, not importance.
 * `factors` is the number to keep, by default as `factorCounts` advises.
 */
export function factorWeights(table: DataTable, factors?: number): FactorWeights {
  const analysis = principalComponents(table);
  const turned = rotatedFactors(analysis, factors ?? factorCounts(analysis).advised);
  const own = analysis.codes.map((code) => [code, belongsTo(turned, code)] as const);
  // s · EV_f / Σ EV with s = L² / EV_f is L² over the kept variance: the factor's own variance cancels out.
  const weights = own.map(([code, factor]) => [code, (turned[factor]?.loadings[code] ?? 0) ** 2] as const);
  return {
    weights: rescaleWeights(Object.fromEntries(weights)),
    factorOf: Object.fromEntries(own),
    factors: turned,
    units: analysis.units,
  };
}

function belongsTo(factors: readonly Factor[], code: string): number {
  const sizes = factors.map(({ loadings }) => Math.abs(loadings[code] ?? 0));
  return sizes.indexOf(Math.max(...sizes));
}

/**
 * Weights in proportion to the first principal component (COINr `get_PCA`), rescaled to 1. Refuses a component in which
 * indicators point different ways: one of them has the wrong direction or does not belong to the group.
 */
export function firstComponentWeights(table: DataTable): Weights {
  const [first] = principalComponents(table).components;
  const entries = Object.entries(first?.vector ?? {});
  const against = entries.find(([, weight]) => weight < 0);
  if (against)
    throw new MethodError(
      'negative-weight',
      `${against[0]} points against the first component of the others`,
    );
  return rescaleWeights(Object.fromEntries(entries));
}
