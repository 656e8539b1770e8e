import {
  type AggregationChoice,
  type Choice,
  columnOf,
  countPlaces,
  createTree,
  type DataTable,
  type DrawModel,
  type IndicatorTree,
  listOf,
  MethodError,
  normaliseTable,
  type PipelineSpec,
  pipelineModel,
  type RunLog,
  rankInterval,
  runPipeline,
  settleSpec,
  type Weights,
} from '@interlace/composite-index';
import type { Rank } from '../benchmarks/standing.ts';
import { TIE } from '../benchmarks/tie.ts';
import { refusable } from '../routes/method-problem.ts';
import { type DataWeighing, dataWeights, partScores } from './part-scores.ts';
import { ranksOf } from './ranks.ts';
import { type Study, withoutConstants } from './study.ts';

/** How a round is computed anew. Every method is called by its name; what the engine does not know it refuses. */
export interface RerunMethod {
  readonly weigh:
    | { readonly method: 'tree' }
    | { readonly method: 'equal'; readonly per: 'group' | 'leaf' }
    | { readonly method: 'set'; readonly weights: Weights }
    | DataWeighing;
  readonly normalise: Choice;
  readonly aggregate: AggregationChoice;
  /** Whether questions that are the same in every city stay out. */
  readonly withoutConstants: boolean;
}

/** A city in a run: its score on the scale of the run. Null without a score. */
export interface RerunUnit {
  readonly unit: string;
  readonly score: number | null;
  readonly rank: Rank | null;
}

export interface Rerun {
  readonly units: readonly RerunUnit[];
  /** The published places of the same units, doubted in the same way. */
  readonly published: readonly (Rank | null)[];
  /** Questions that stayed out as constant. */
  readonly leftOut: readonly string[];
  readonly doubt: Doubt;
  /** Every step with all parameters, and what it did. */
  readonly log: RunLog;
  /** What solved the linear programmes of benefit of the doubt, and which of several equal solutions it takes. */
  readonly solver: { readonly name: string; readonly tieRule: string } | null;
}

/** How the intervals of places were made. */
export interface Doubt {
  /** `weights`: all drawn around themselves; `parts`: each left out once. */
  readonly varied: 'weights' | 'parts';
  /** Share by which a weight moves; 0.25 is ±25 %. Null where parts were left out. */
  readonly within: number | null;
  readonly draws: number;
  readonly seed: number | null;
  /** Share of the draws an interval covers at least. */
  readonly level: number;
}

const within = 0.25;
const seed = 1;
const level = 0.9;
const manyDraws = 500;
/** For orders made of pairwise comparisons, each of which takes the square of the cities. */
const fewDraws = 50;
const pairwise = ['borda', 'copeland'];
const mostForPairs = 300;
const arithmetic: AggregationChoice = { everywhere: { method: 'arithmetic' } };

/**
 * A round by another method, with the places each city takes while every weight is drawn within ±25 % of itself. Pure.
 * @throws DomainError `method-refused` naming the field of the request
 */
export function rerun(whole: Study, method: RerunMethod): Rerun {
  const { study, leftOut, spec, tree } = settle(whole, method);
  const run = refusable('/aggregate', () => runPipeline(spec, study.table, tree));
  const scores = listOf(columnOf(run.scores, study.item));
  const draws = comparesPairs(method.aggregate) ? fewDraws : manyDraws;
  const model = modelOf(study, spec);
  const ranks = model ? ranksUnder(model, draws, scores) : ranksOf(scores);
  return {
    units: study.table.units.map((unit, at) => ({
      unit,
      score: scores[at] ?? null,
      rank: ranks[at] ?? null,
    })),
    published: publishedRanks(whole),
    leftOut,
    doubt: { varied: 'weights', within, draws, seed, level },
    log: run.log,
    solver: null,
  };
}

/** The published method: fixed scales, the instrument's weights, weighted means. */
const publishedSpec: PipelineSpec = { normalise: { method: 'goalposts' }, aggregate: arithmetic };

/** The places of the published scores while every published weight is drawn within ±25 % of itself. */
export function publishedRanks(study: Study): (Rank | null)[] {
  const scores = Array.from(study.published);
  const model = modelOf(study, publishedSpec);
  return model ? ranksUnder(model, manyDraws, scores) : ranksOf(scores);
}

/** The pipeline that was asked for; each part is tried by itself, so that a refusal names the field it is due to. */
export function settle(whole: Study, method: RerunMethod) {
  const { weigh, normalise, aggregate } = method;
  const { study, leftOut } = method.withoutConstants
    ? withoutConstants(whole)
    : { study: whole, leftOut: [] };
  const { table, nodes } = study;
  const tree = refusable('/constants', () => createTree(nodes));
  refusable('/normalise', () => {
    settleSpec({ normalise, aggregate: arithmetic }, tree);
    normaliseTable(table, tree, normalise);
  });
  refusable('/aggregate', () => {
    if (comparesPairs(aggregate)) requireFew(table, 'an order by pairs');
    settleSpec({ normalise, aggregate }, tree);
  });
  const byTree = () => refusable('/aggregate', () => runPipeline({ normalise, aggregate }, table, tree));
  const spec = refusable('/weights', () => {
    const choice = choiceOf(weigh, tree, () => partScores(byTree(), study.item));
    runPipeline({ normalise, weigh: choice, aggregate: arithmetic }, table, tree);
    return { normalise, weigh: choice, aggregate } satisfies PipelineSpec;
  });
  return { study, leftOut, tree, spec };
}

const comparesPairs = ({ everywhere, groups = {} }: AggregationChoice) =>
  [everywhere, ...Object.values(groups)].some(({ method }) => pairwise.includes(method));

/** Refuses what compares all cities with each other for more of them than anybody would wait for. */
export function requireFew({ units }: DataTable, what: string): void {
  if (units.length > mostForPairs)
    throw new MethodError(
      'out-of-range',
      `${what} is made for up to ${mostForPairs} cities, not ${units.length}`,
    );
}

/** The weights as the engine takes them. Those of a set go by what is under this item; a set that weighs none of it is refused. */
function choiceOf(weigh: RerunMethod['weigh'], tree: IndicatorTree, parts: () => DataTable): Choice {
  if (weigh.method === 'tree' || weigh.method === 'equal') return { ...weigh };
  if (weigh.method !== 'set') return { method: 'given', weights: dataWeights(parts(), weigh) };
  const own = Object.entries(weigh.weights).filter(([code]) => tree.byCode.get(code)?.parent != null);
  if (own.length === 0)
    throw new MethodError('factor-without-effect', `the set weighs nothing under ${tree.roots.join(', ')}`);
  return { method: 'given', weights: Object.fromEntries(own) };
}

/** Null where the order does not depend on weights at all, which is no fault: the places are then certain as far as they go. */
function modelOf({ table, nodes }: Study, spec: PipelineSpec): DrawModel | null {
  return refusable('/aggregate', () => {
    try {
      return pipelineModel({ spec, table, nodes, vary: { weightsWithin: within }, seed });
    } catch (error) {
      if (error instanceof MethodError && error.code === 'factor-without-effect') return null;
      throw error;
    }
  });
}

function ranksUnder(model: DrawModel, draws: number, scores: readonly (number | null)[]): (Rank | null)[] {
  const counts = refusable('/aggregate', () => countPlaces(model, 0, draws, TIE));
  const rows = scores.map((_, at) => counts.places.subarray(at * counts.units, (at + 1) * counts.units));
  return ranksOf(
    scores,
    rows.map((row) => rankInterval(row, level)),
  );
}
