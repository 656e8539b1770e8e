import {
  createColumn,
  createTable,
  createTree,
  type IndicatorTree,
  type ScoreState,
  scoreState,
} from '@interlace/composite-index';
import type { ScoredQuestion } from '@interlace/contracts';
import type { Instrument } from '@interlace/instruments';
import { itemTree, type MethodBundle, publish, questionShare, tallyItems } from '@interlace/scoring-method';

/** A city's scored answers and what they are read with: one of two things whose difference is explained. */
export interface Side {
  readonly instrument: Instrument;
  readonly method: MethodBundle;
  readonly questions: readonly ScoredQuestion[];
}

const talliesOf = ({ instrument, method, questions }: Side) =>
  tallyItems(
    instrument,
    questions.map((question) => ({ ...question, because: '' })),
    method,
  );

/** The published strict score of an item; null short of coverage, or where the instrument does not have it. Pure. */
export function strictOf(side: Side, item: string): number | null {
  const tally = talliesOf(side).get(item);
  return tally ? publish(tally, side.method).strict : null;
}

/** Indicators that count in composites and have no published score of their own, for want of answers. Pure. */
export function withheldIndicators(side: Side): ReadonlySet<string> {
  const tallies = talliesOf(side);
  const isWithheld = (code: string) => {
    const tally = tallies.get(code);
    return tally !== undefined && tally.strict !== null && publish(tally, side.method).strict === null;
  };
  return new Set(side.instrument.indicators.map(({ code }) => code).filter(isWithheld));
}

/** The score of an item as its questions make it, each under the name of its meaning (lineage). Pure. */
export function questionState(side: Side, item: string): ScoreState | null {
  const { tree } = itemTree(side.instrument, item);
  const shares = new Map(side.questions.map((question) => [question.question, questionShare(question)]));
  const lineage = new Map(side.instrument.questions.map((question) => [question.code, question.lineage]));
  const state = stateOf(tree, shares, strictOf(side, item));
  const leaves = state?.leaves.map((leaf) => ({ ...leaf, code: lineage.get(leaf.code) ?? leaf.code }));
  return state && leaves ? { ...state, leaves } : null;
}

/** The score of an item as its indicators make it: nothing is told of single questions. Pure. */
export function indicatorState(side: Side, item: string): ScoreState | null {
  const { tree } = itemTree(side.instrument, item);
  const questions = new Set(side.instrument.questions.map(({ code }) => code));
  const pruned = createTree(tree.nodes.filter(({ code }) => !questions.has(code)));
  const tallies = talliesOf(side);
  const values = new Map(pruned.leaves.map((leaf) => [leaf, tallies.get(leaf)?.strict ?? null]));
  return stateOf(pruned, values, strictOf(side, item));
}

function stateOf(
  tree: IndicatorTree,
  values: ReadonlyMap<string, number | null>,
  score: number | null,
): ScoreState | null {
  const lists = tree.leaves.map((leaf) => [leaf, [values.get(leaf) ?? null]] as const);
  const table = createTable(['city'], Object.fromEntries(lists));
  return scoreState(tree, table, createColumn('score', [score]), 0);
}
