import {
  consistencyReport,
  createColumn,
  createTree,
  type DataTable,
  type EffectiveWeight,
  effectiveWeights,
  type GroupConsistency,
  rescaleWeights,
  selectColumns,
  type Weights,
} from '@interlace/composite-index';

/** A composite or an indicator with its parts, their scores in every city, and its own. */
export interface GroupStudy {
  readonly group: string;
  readonly kind: 'composite' | 'indicator';
  /** The instrument's weights: of parts, or the attainable points of questions. */
  readonly weights: Weights;
  /** Cities × parts, 0 to 100. */
  readonly table: DataTable;
  readonly scores: readonly (number | null)[];
}

export interface PartWeight {
  readonly code: string;
  /** As given, and as it shows in the scores of the group; shares of the group, 0 to 1. */
  readonly nominal: number;
  readonly effective: number | null;
  /** Correlation ratio of part and group, by a line and smoothed. */
  readonly ratio: EffectiveWeight['ratio'];
}

export interface GroupReport extends GroupConsistency {
  readonly kind: GroupStudy['kind'];
  readonly cities: number;
  readonly weights: readonly PartWeight[];
}

/**
 * Whether the parts of each group hang together over the cities, and what each has to say in it: alpha, alpha without each,
 * correlations that deserve a look (Handbook, p. 63–73), effective beside nominal weights (Paruolo, Saisana and Saltelli
 * 2013). Groups of a single part have nothing to report. Pure.
 */
export function reportGroups(groups: readonly GroupStudy[]): GroupReport[] {
  return groups.flatMap((study) => {
    const { group, kind, table } = study;
    const codes = Object.keys(study.weights);
    const nodes = [
      { code: group, parent: null, direction: 1 as const, weight: 1 },
      ...codes.map((code) => ({
        code,
        parent: group,
        direction: 1 as const,
        weight: study.weights[code] ?? 0,
      })),
    ];
    const own = consistencyReport(selectColumns(table, codes), createTree(nodes));
    return own.map((report) => ({ ...report, kind, cities: table.units.length, weights: weightsOf(study) }));
  });
}

function weightsOf({ group, weights, table, scores }: GroupStudy): PartWeight[] {
  const nominal = rescaleWeights(weights);
  const codes = Object.keys(weights);
  const found = effectiveWeights(selectColumns(table, codes), createColumn(group, scores));
  return found.map(({ code, share, ratio }) => ({
    code,
    nominal: nominal[code] ?? 0,
    effective: share,
    ratio,
  }));
}
