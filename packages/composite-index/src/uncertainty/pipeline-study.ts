import type { AggregationChoice } from '../aggregate/aggregate-tree.ts';
import { denominationMethods } from '../denominate/denominate.ts';
import { imputeTable } from '../impute/impute.ts';
import { type Choice, choose } from '../method/method.ts';
import { MethodError } from '../method-error.ts';
import { normaliseTable } from '../normalise/normalise.ts';
import { type PipelineSpec, settleSpec } from '../pipeline/pipeline-spec.ts';
import { weightingMethods } from '../pipeline/weighting-methods.ts';
import { screeningMethods } from '../screen/screen.ts';
import { columnOf, type DataTable, mapColumns } from '../table/data-table.ts';
import { createTree, type IndicatorNode } from '../table/indicator-tree.ts';
import { treatTable } from '../treat/treat.ts';
import type { DrawModel } from './draw-model.ts';
import { fixedTo, leaveOneOut, type OptionFactor, oneOf, randomly, weightsWithin } from './factor.ts';
import { stagedModel } from './staged-model.ts';
import { StagedMethod } from './stages.ts';
import { treeScorer } from './tree-scores.ts';

/** A cell whose value nobody knows, with the range it lies in, in the unit of the table. */
export interface OpenCell {
  readonly unit: string;
  readonly code: string;
  readonly low: number;
  readonly high: number;
}

/** Named alternatives to what is published; the published choice itself is always one of the options. */
export interface OpenChoices {
  readonly impute?: Readonly<Record<string, Choice>>;
  readonly treat?: Readonly<Record<string, Choice>>;
  readonly normalise?: Readonly<Record<string, Choice>>;
  readonly weigh?: Readonly<Record<string, Choice>>;
  readonly aggregate?: Readonly<Record<string, AggregationChoice>>;
  /** Every weight is multiplied by a factor drawn within 1 ± this share. */
  readonly weightsWithin?: number;
  /** One of these indicators, or none, has no weight. */
  readonly leaveOut?: readonly string[];
  /** Drawn uniformly within their ranges; as published they are what the table says. */
  readonly openCells?: readonly OpenCell[];
}

/** A published pipeline and the choices in it that are open: plain data that a thread can be sent. */
export interface PipelineStudy {
  readonly spec: PipelineSpec;
  readonly table: DataTable;
  readonly nodes: readonly IndicatorNode[];
  readonly vary: OpenChoices;
}

/**
 * The pipeline as stages: after denominating and screening, which stay fixed, what is open is drawn, and each table is
 * computed once for every set of choices it depends on. Aggregation is that of `treeScorer`.
 */
export function pipelineMethod({ spec, table, nodes, vary }: PipelineStudy) {
  const whole = createTree(nodes);
  const settled = settleSpec(spec, whole);
  const denominated = choose('denominate', denominationMethods, settled.denominate).apply(table);
  const screening = choose('screen', screeningMethods, settled.screen);
  const { table: screened, tree } = screening.apply({ table: denominated, tree: whole });
  const score = treeScorer(tree);
  const openCells = vary.openCells ?? [];
  const ones = Object.fromEntries(tree.nodes.map(({ code }) => [code, 1]));
  const method = StagedMethod.of({
    'open cells': openCells.length === 0 ? fixedTo('as in the table', null) : drawnCells(screened, openCells),
    impute: options(settled.impute.method, settled.impute, vary.impute),
    treat: options(settled.treat.method, settled.treat, vary.treat),
    normalise: options(settled.normalise.method, settled.normalise, vary.normalise),
    weigh: options(settled.weigh.method, settled.weigh, vary.weigh),
    'weights within':
      vary.weightsWithin === undefined
        ? fixedTo('as weighed', ones)
        : weightsWithin(ones, vary.weightsWithin),
    'leave out': leaveOneOut(requireLeaves(vary.leaveOut ?? [], tree.leaves)),
    aggregate: options(settled.aggregate.everywhere.method, settled.aggregate, vary.aggregate),
  })
    .stage('answered', ['open cells'], (inputs) => inputs['open cells'] ?? screened)
    .stage(
      'imputed',
      ['answered', 'impute'],
      ({ answered, impute }) => imputeTable(answered, tree.leaves, impute).table,
    )
    .stage(
      'treated',
      ['imputed', 'treat'],
      ({ imputed, treat }) => treatTable(imputed, tree.leaves, treat).table,
    )
    .stage('normalised', ['treated', 'normalise'], ({ treated, normalise }) =>
      normaliseTable(treated, tree, normalise),
    )
    .stage('weighed', ['normalised', 'weigh'], ({ normalised, weigh }) =>
      choose('weigh', weightingMethods, weigh).apply({ tree, table: normalised }),
    )
    .stage('weights', ['weighed', 'weights within', 'leave out'], (inputs) =>
      Object.fromEntries(
        inputs.weighed.nodes.map(({ code, weight }) => [
          code,
          code === inputs['leave out'] ? 0 : weight * (inputs['weights within'][code] ?? 1),
        ]),
      ),
    )
    .stage('scores', ['normalised', 'weights', 'aggregate'], ({ normalised, weights, aggregate }) =>
      score(normalised, { aggregation: aggregate, weights }),
    );
  return { units: screened.units, method };
}

/** The pipeline under drawn choices. */
export function pipelineModel({ seed, ...study }: PipelineStudy & { readonly seed: number }): DrawModel {
  const { units, method } = pipelineMethod(study);
  return stagedModel(units, method, seed);
}

function options<Value>(
  published: string,
  value: Value,
  others: Readonly<Record<string, Value>> | undefined,
): OptionFactor<Value> {
  const name = others ? `${published} (published)` : published;
  return oneOf({ [name]: value, ...others }, name);
}

function requireLeaves(codes: readonly string[], leaves: readonly string[]): readonly string[] {
  const wrong = codes.find((code) => !leaves.includes(code));
  if (wrong !== undefined)
    throw new MethodError('unknown-code', `${wrong} is no indicator and cannot be left out`);
  return codes;
}

function drawnCells(table: DataTable, cells: readonly OpenCell[]) {
  const places = cells.map(({ unit, code, low, high }) => {
    const index = table.units.indexOf(unit);
    if (index < 0) throw new MethodError('unknown-code', `no unit is called ${unit}`);
    if (!(low <= high && Number.isFinite(high - low)))
      throw new MethodError('out-of-range', `${code} of ${unit} cannot lie between ${low} and ${high}`);
    return { index, code: columnOf(table, code).code, low, high };
  });
  const says = `uniform within the range of each; cells: ${cells.length}`;
  return randomly<DataTable | null>(says, null, (generator) => {
    const drawn = places.map(({ low, high, ...place }) => ({
      ...place,
      value: low + generator.uniform() * (high - low),
    }));
    return mapColumns(table, (column) => {
      const own = drawn.filter(({ code }) => code === column.code);
      if (own.length === 0) return column;
      const values = column.values.slice();
      const present = column.present.slice();
      for (const { index, value } of own) {
        values[index] = value;
        present[index] = 1;
      }
      return { code: column.code, values, present };
    });
  });
}
