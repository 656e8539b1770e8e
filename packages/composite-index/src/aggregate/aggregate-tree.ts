import { type Choice, choose, refuseUnknownKeys } from '../method/method.ts';
import { numberParameter } from '../method/parameter.ts';
import { MethodError } from '../method-error.ts';
import { groupCoverage } from '../screen/group-coverage.ts';
import { type Column, columnOf, type DataTable, tableOf, valueAt } from '../table/data-table.ts';
import { type IndicatorTree, nodeOf } from '../table/indicator-tree.ts';
import { aggregationMethods } from './aggregation-methods.ts';
import { requireGroup } from './group.ts';

/** How parts make wholes: one choice everywhere, others for single groups, and the coverage a score needs. */
export interface AggregationChoice {
  readonly everywhere: Choice;
  readonly groups?: Readonly<Record<string, Choice>>;
  /** A group with less covered weight, 0 to 1, has no score; at 0 a single value makes one. */
  readonly threshold?: number;
}

export interface Aggregated {
  /** Groups, each after the groups below it, the whole last. */
  readonly scores: DataTable;
  /** Covered share of the weight of every group, 0 to 1. */
  readonly coverage: DataTable;
}

/**
 * Scores of all groups from the bottom up. Within a group the weights of what is present are rescaled to 1 (COINr
 * `a_amean`); a unit whose group is covered less than the threshold has no score there and counts as missing above.
 */
export function aggregateTree(table: DataTable, tree: IndicatorTree, choice: AggregationChoice): Aggregated {
  const { threshold } = settleAggregation(tree, choice);
  const covered = groupCoverage(table, tree, 'weight');
  const columns = new Map(tree.leaves.map((leaf) => [leaf, columnOf(table, leaf)]));
  for (const code of tree.groups) {
    const children = tree.children.get(code) ?? [];
    const share = columnOf(covered, code);
    const enough = (unit: number) => (valueAt(share, unit) ?? 0) >= threshold;
    const parts = children.flatMap((child) => {
      const part = columns.get(child.code);
      return part ? [withoutUnits(part, enough)] : [];
    });
    const weights = children.map((child) => child.weight);
    const { apply } = choose('aggregate', aggregationMethods, choiceFor(choice, code));
    columns.set(code, apply(requireGroup({ code, parts, weights })));
  }
  const scores = tree.groups.flatMap((code) => columns.get(code) ?? []);
  return { scores: tableOf(table.units, scores), coverage: covered };
}

/** The choice with all parameters written out; refuses groups the tree does not have. */
export function settleAggregation(
  tree: IndicatorTree,
  choice: AggregationChoice,
): Required<AggregationChoice> {
  refuseUnknownKeys(choice, ['everywhere', 'groups', 'threshold'], 'aggregate');
  const groups = Object.entries(choice.groups ?? {}).map(([code, each]) => {
    if (!tree.children.has(nodeOf(tree, code).code))
      throw new MethodError('unknown-code', `${code} is an indicator and has nothing to aggregate`);
    return [code, settled(each)] as const;
  });
  return {
    everywhere: settled(choice.everywhere),
    groups: Object.fromEntries(groups),
    threshold: numberParameter({ least: 0, most: 1 }).read(choice.threshold ?? 0, 'the coverage threshold'),
  };
}

function settled(choice: Choice): Choice {
  return choose('aggregate', aggregationMethods, choice).settled;
}

function choiceFor({ everywhere, groups = {} }: AggregationChoice, code: string): Choice {
  return (Object.hasOwn(groups, code) ? groups[code] : undefined) ?? everywhere;
}

function withoutUnits(column: Column, keeps: (unit: number) => boolean): Column {
  return { ...column, present: column.present.map((present, unit) => (keeps(unit) ? present : 0)) };
}
