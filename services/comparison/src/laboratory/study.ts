import {
  columnOf,
  createTree,
  type DataTable,
  type IndicatorNode,
  presentValues,
} from '@interlace/composite-index';
import type { Instrument } from '@interlace/instruments';
import { itemTree } from '@interlace/scoring-method';
import { questionTable } from '../benchmarks/question-table.ts';
import type { CityQuestions } from '../reading/answers.store.ts';

/** What the laboratory computes with: plain data that a thread can be sent. */
export interface Study {
  /** The item, which is the root of the tree. */
  readonly item: string;
  readonly nodes: readonly IndicatorNode[];
  /** Cities with a published score × the questions of the item, 0 to 100, missing where a question does not apply. */
  readonly table: DataTable;
  /** The published strict scores of the same cities. */
  readonly published: Float64Array;
}

/** The published strict score of each city; null where coverage was too low. */
export type PublishedScores = ReadonlyMap<string, number | null>;

/**
 * The table and tree behind one item of a sample. Cities without a published score stay out: what they left open would count as
 * 0 here and decide the order of others. Pure. @throws MethodError `unknown-code` for an item the instrument does not have
 */
export function studyOf(
  instrument: Instrument,
  item: string,
  cities: readonly CityQuestions[],
  published: PublishedScores,
): Study {
  const { tree } = itemTree(instrument, item);
  const scored = cities.flatMap((city) => {
    const score = published.get(city.cityId) ?? null;
    return score === null ? [] : [{ ...city, score }];
  });
  return {
    item,
    nodes: tree.nodes,
    table: questionTable(tree.leaves, scored),
    published: Float64Array.from(scored, ({ score }) => score),
  };
}

/** A study without the questions that are the same in every city, and what was left out. */
export interface Narrowed {
  readonly study: Study;
  readonly leftOut: readonly string[];
}

/**
 * Leaves out the questions that tell no city apart, with the groups that have none left: methods that compare cities with each
 * other are not defined for them. Pure.
 */
export function withoutConstants(study: Study): Narrowed {
  const { leaves } = createTree(study.nodes);
  const leftOut = leaves.filter((leaf) => {
    const values = presentValues(columnOf(study.table, leaf));
    return values.every((value) => value === values[0]);
  });
  const gone = new Set(leftOut);
  let nodes = study.nodes.filter(({ code }) => !gone.has(code));
  const groups = new Set(study.nodes.map(({ parent }) => parent));
  for (let before = -1; before !== nodes.length; ) {
    before = nodes.length;
    const parents = new Set(nodes.map(({ parent }) => parent));
    nodes = nodes.filter(({ code }) => !groups.has(code) || parents.has(code));
  }
  return { study: { ...study, nodes }, leftOut };
}
