import {
  type AggregationChoice,
  type Choice,
  type Column,
  createTree,
  type DataTable,
  type IndicatorNode,
  type IndicatorTree,
  MethodError,
  normaliseTable,
  type Scores,
  treeScorer,
} from '@interlace/composite-index';
import type { Instrument } from '@interlace/instruments';
import { itemTree } from '@interlace/scoring-method';
import { type Choices, publishedChoices, type RobustnessDesign } from './design.ts';
import { DrawnQuestions, streamsPerDraw } from './drawn-questions.ts';
import { drawChoices, type Factor, factorsOf } from './factors.ts';
import { cellState, type SampleData, SampleRefused } from './sample-data.ts';

/** One rebuild of the index: its choices, and the share of itself each drawn weight is multiplied by. */
interface Draw {
  readonly number: number;
  readonly choices: Choices;
  /** By question, then by `composite part`; 1 where nothing is drawn. */
  readonly stretch: ReadonlyMap<string, number>;
  /** Indicators computed so far: composites share them. */
  readonly indicators: Map<string, Scores>;
}

type Scorer = ReturnType<typeof treeScorer>;
interface Planned {
  readonly tree: IndicatorTree;
  readonly scorer: Scorer;
}

const arithmetic: AggregationChoice = { everywhere: { method: 'arithmetic' } };
/** Parts are put on 1 to 100 first (as COINr does), because one 0 would make the whole 0. */
const geometric: AggregationChoice = { everywhere: { method: 'geometric', rescale: 'one-to-hundred' } };

/**
 * Steps of a point to which indicators are rounded, so that equal ones stay equal where they are turned into percentiles or
 * divided by their spread, and a mean of 100s is not above 100. A power of two: whole points never lie in the middle of two
 * steps, where one rounding decides. Fine enough for composites of equal cities to tie.
 */
const INDICATOR_STEPS = 2 ** 33;
const REPRODUCED_WITHIN = 1e-6;

/**
 * The index of a sample on two levels: questions make indicators (weighted means of points), normalised indicators make
 * composites. `score(item, draw)` depends on item and number of the draw alone, whatever was computed before.
 */
export class RankModel {
  readonly factors: readonly Factor[];
  readonly #instrument: Instrument;
  readonly #design: RobustnessDesign;
  readonly #questions: DrawnQuestions;
  readonly #units: readonly string[];
  readonly #plans: ReadonlyMap<string, Planned>;
  readonly #composites: ReadonlySet<string>;
  #draw: Draw = { number: -1, choices: publishedChoices, stretch: new Map(), indicators: new Map() };

  /** @throws SampleRefused where the published scores are not what the model makes of the questions */
  constructor(instrument: Instrument, data: SampleData, design: RobustnessDesign) {
    this.#instrument = instrument;
    this.#design = design;
    this.#questions = new DrawnQuestions(instrument, data.questions, design);
    this.#units = Array.from({ length: data.cities }, (_, city) => String(city));
    this.#composites = new Set(instrument.composites.map(({ code }) => code));
    this.#plans = plansOf(instrument);
    const hasUnknown = data.questions.some(({ states }) => states.includes(cellState.unknown));
    this.factors = factorsOf({ hasUnknown, isReviewed: data.isReviewed });
    this.#demandPublished(data);
  }

  /** The number of the stream from which a draw takes its choices. */
  readonly streamOf = (draw: number): number => draw * streamsPerDraw(this.#instrument.questions.length);

  /** Scores of an item in a draw (0, 1, 2 …), equal for equal cities but for the order of a sum. */
  score(item: string, draw: number): Scores {
    if (this.#draw.number !== draw) this.#draw = this.#make(draw);
    return this.#scoreOf(item, this.#draw);
  }

  #make(number: number): Draw {
    const { choices, generator } = drawChoices(this.factors, this.#design, this.streamOf(number));
    const drawsQuestions = choices['question-weights'] === 'drawn';
    const drawsParts = choices['part-weights'] === 'drawn';
    const stretch = new Map<string, number>();
    const within = this.#design.weightsWithin;
    const next = (isDrawn: boolean) => (isDrawn ? 1 + within * (2 * generator.uniform() - 1) : 1);
    for (const { code } of this.#instrument.questions) stretch.set(code, next(drawsQuestions));
    for (const { code, parts } of this.#instrument.composites)
      for (const part of parts) stretch.set(`${code} ${part.code}`, next(drawsParts));
    return { number, choices, stretch, indicators: new Map() };
  }

  #scoreOf(item: string, draw: Draw): Scores {
    return this.#composites.has(item) ? this.#composite(item, draw) : this.#indicator(item, draw);
  }

  #indicator(item: string, draw: Draw): Scores {
    const known = draw.indicators.get(item);
    if (known) return known;
    const scores = this.#indicatorAnew(item, draw);
    draw.indicators.set(item, scores);
    return scores;
  }

  #indicatorAnew(item: string, draw: Draw): Scores {
    const { tree, scorer } = this.#plan(item);
    const columns = tree.leaves.map((code) => this.#questions.column(code, draw.choices, draw.number));
    const weights = weightsOf(tree, draw.choices['question-weights'] === 'equal', ({ code }) =>
      draw.stretch.get(code),
    );
    return toSteps(scorer({ units: this.#units, columns }, { aggregation: arithmetic, weights }));
  }

  #composite(item: string, draw: Draw): Scores {
    const { tree, scorer } = this.#plan(item);
    const columns = tree.leaves.map((code): Column => ({ code, ...this.#indicator(code, draw) }));
    const isGeometric = draw.choices.aggregation === 'geometric';
    const table = normalised({ units: this.#units, columns }, tree, normalisationOf(draw.choices));
    const weights = weightsOf(tree, draw.choices['part-weights'] === 'equal', ({ parent, code }) =>
      draw.stretch.get(`${parent} ${code}`),
    );
    return scorer(table, { aggregation: isGeometric ? geometric : arithmetic, weights });
  }

  #plan(item: string): Planned {
    const plan = this.#plans.get(item);
    if (!plan) throw new SampleRefused('scores-do-not-fit', item);
    return plan;
  }

  #demandPublished({ items }: SampleData): void {
    for (const { code, strict } of items) {
      const { values, present } = this.#scoreOf(code, this.#draw);
      const differs = strict.some(
        (score, city) =>
          !Number.isNaN(score) &&
          (present[city] !== 1 || Math.abs(score - (values[city] ?? 0)) > REPRODUCED_WITHIN),
      );
      if (differs) throw new SampleRefused('figures-not-reproduced', code);
    }
  }
}

/** In place. */
function toSteps(scores: Scores): Scores {
  const { values } = scores;
  for (let city = 0; city < values.length; city++)
    values[city] = Math.round((values[city] ?? 0) * INDICATOR_STEPS) / INDICATOR_STEPS;
  return scores;
}

/** Indicators over their questions; composites over indicators, whatever composites stand between. */
function plansOf(instrument: Instrument): Map<string, Planned> {
  const isComposite = new Map(instrument.composites.map((composite) => [composite.code, composite]));
  const grow = (code: string, parent: string | null, weight: number): IndicatorNode[] => [
    { code, parent, direction: 1, weight },
    ...(isComposite.get(code)?.parts ?? []).flatMap((part) => grow(part.code, code, part.weight)),
  ];
  const planned = (tree: IndicatorTree) => ({ tree, scorer: treeScorer(tree) });
  return new Map([
    ...instrument.indicators.map(({ code }) => [code, planned(itemTree(instrument, code).tree)] as const),
    ...instrument.composites.map(({ code }) => [code, planned(createTree(grow(code, null, 1)))] as const),
  ]);
}

/** Weights of all nodes but the root: equal, or those of the tree stretched. */
function weightsOf(
  { nodes }: IndicatorTree,
  isEqual: boolean,
  stretchOf: (node: IndicatorNode) => number | undefined,
): Record<string, number> {
  const below = nodes.filter(({ parent }) => parent !== null);
  return Object.fromEntries(
    below.map((node) => [node.code, isEqual ? 1 : node.weight * (stretchOf(node) ?? 1)]),
  );
}

/**
 * How indicators are put on one scale before they are aggregated. A geometric mean wants them on 0 to 100: z-scores put back
 * there are min-max.
 */
function normalisationOf({ normalisation, aggregation }: Choices): Choice | null {
  if (normalisation === 'fixed-scale') return null;
  if (normalisation === 'percentile') return { method: 'percentile', definition: 'handbook' };
  return { method: normalisation === 'z-score' && aggregation === 'arithmetic' ? 'z-score' : 'min-max' };
}

/** An indicator on which all cities are equal has no spread to divide by: every city then has the middle of the scale. */
function normalised(table: DataTable, tree: IndicatorTree, choice: Choice | null): DataTable {
  if (!choice) return table;
  const middle = choice.method === 'z-score' ? 0 : 50;
  const varying = table.columns.filter((column) => !isConstant(column));
  if (varying.length === table.columns.length) return normaliseTable(table, tree, choice);
  const scaled = varying.length > 0 ? normaliseTable(table, leavesOnly(varying), choice).columns : [];
  const byCode = new Map(scaled.map((column) => [column.code, column]));
  const columns = table.columns.map(
    (column) => byCode.get(column.code) ?? { ...column, values: column.values.slice().fill(middle) },
  );
  return { units: table.units, columns };
}

const leavesOnly = (columns: readonly Column[]): IndicatorTree =>
  createTree(columns.map(({ code }) => ({ code, parent: null, direction: 1, weight: 1 })));

function isConstant({ values, present }: Column): boolean {
  let first: number | undefined;
  for (let city = 0; city < values.length; city++) {
    if (present[city] !== 1) continue;
    if (first !== undefined && values[city] !== first) return false;
    first ??= values[city];
  }
  return true;
}

/** What the engine refuses of an instrument (a composite that counts a part twice) is a refusal of the sample. */
export function openModel(instrument: Instrument, data: SampleData, design: RobustnessDesign): RankModel {
  try {
    return new RankModel(instrument, data, design);
  } catch (error) {
    if (error instanceof MethodError) throw new SampleRefused('scores-do-not-fit', error.message);
    throw error;
  }
}
