import { matrixOf } from '../linear-algebra/matrix.ts';
import { symmetricEigen } from '../linear-algebra/symmetric-eigen.ts';
import { varimax } from '../linear-algebra/varimax.ts';
import { MethodError } from '../method-error.ts';
import type { DataTable } from '../table/data-table.ts';
import { completeCorrelation } from './complete-correlation.ts';

/** A number per indicator, by code. */
export type ByCode = Readonly<Record<string, number>>;

export interface Component {
  /** Variance of the component, in units of one standardised indicator: 0 or more. */
  readonly eigenvalue: number;
  /** Share of the total variance, 0 to 1, and the share of this and all larger components. */
  readonly share: number;
  readonly cumulativeShare: number;
  /** The direction of the component: its squares sum to 1. */
  readonly vector: ByCode;
  /** Correlations of the indicators with the component: `vector · √eigenvalue`. */
  readonly loadings: ByCode;
}

export interface PrincipalComponents {
  readonly codes: readonly string[];
  /** Units with every value; only they count. */
  readonly units: number;
  /** One per indicator, largest eigenvalue first. */
  readonly components: readonly Component[];
}

/**
 * Principal components of the correlation matrix (Handbook, p. 63–68). Signs are such that the largest entry of each
 * vector is positive; components of equal eigenvalue are one choice of many. A singular matrix, as with an indicator twice
 * or fewer units than indicators, gives eigenvalues of 0.
 */
export function principalComponents(table: DataTable): PrincipalComponents {
  const { codes, matrix, complete } = completeCorrelation(table);
  const pairs = symmetricEigen(matrix);
  let cumulative = 0;
  const components = pairs.map(({ value, vector }) => {
    const eigenvalue = Math.max(0, value);
    const share = eigenvalue / codes.length;
    cumulative = Math.min(1, cumulative + share);
    const scale = Math.sqrt(eigenvalue);
    return {
      eigenvalue,
      share,
      cumulativeShare: cumulative,
      vector: byCode(codes, (item) => vector[item] ?? 0),
      loadings: byCode(codes, (item) => scale * (vector[item] ?? 0)),
    };
  });
  return { codes, units: complete.units.length, components };
}

/** A factor after rotation; `variance` is the sum of its squared loadings. */
export interface Factor {
  readonly variance: number;
  readonly loadings: ByCode;
}

/** The first `count` components turned by varimax, largest variance first (Handbook, p. 70–71, tables 9 and 17). */
export function rotatedFactors({ codes, components }: PrincipalComponents, count: number): Factor[] {
  if (!Number.isInteger(count) || count < 1 || count > components.length)
    throw new MethodError('out-of-range', `${count} factors of ${components.length} components`);
  const kept = components.slice(0, count);
  const loadings = matrixOf(
    codes.length,
    count,
    (item, factor) => kept[factor]?.loadings[codes[item] ?? ''] ?? 0,
  );
  const turned = varimax(loadings);
  const factors = kept.map((_, factor) => ({
    variance: turned.reduce((sum, row) => sum + (row[factor] ?? 0) ** 2, 0),
    loadings: byCode(codes, (item) => turned[item]?.[factor] ?? 0),
  }));
  return factors.toSorted((left, right) => right.variance - left.variance);
}

function byCode(codes: readonly string[], value: (item: number) => number): ByCode {
  return Object.fromEntries(codes.map((code, item) => [code, value(item)]));
}
