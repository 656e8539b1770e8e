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
  selectUnits,
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
  /** Cities the effective weights are taken over. */
  readonly weighedOver: number;
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
    const some = spread(study);
    const weights = own.length === 0 ? [] : weightsOf(some);
    const counts = { cities: table.units.length, weighedOver: some.table.units.length };
    return own.map((report) => ({ ...report, ...counts, kind, weights }));
  });
}

/** A smooth curve takes the square of the cities; beyond this many, every so-manieth by its score says the same. */
const mostWeighed = 150;

function spread(study: GroupStudy): GroupStudy {
  const { table, scores } = study;
  const all = scores.length;
  if (all <= mostWeighed) return study;
  const order = [...scores.keys()].sort((one, other) => (scores[one] ?? 0) - (scores[other] ?? 0));
  const chosen = Array.from(
    { length: mostWeighed },
    (_, at) => order[Math.floor((at * all) / mostWeighed)] ?? 0,
  );
  return { ...study, table: selectUnits(table, chosen), scores: chosen.map((at) => scores[at] ?? null) };
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
