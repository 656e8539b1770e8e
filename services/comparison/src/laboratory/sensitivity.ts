import {
  type AggregationChoice,
  createTree,
  type Estimate,
  MethodError,
  meanRankShift,
  methodSensitivity,
  type OpenChoices,
  type PipelineSpec,
  pipelineMethod,
  refuseIdleFactors,
  type Sensitivity,
} from '@interlace/composite-index';
import type { Study } from './study.ts';

/** The open choices of a published order, and what each is varied over. */
export const factorNames = ['weights', 'weight-draws', 'normalisation', 'aggregation'] as const;
export type FactorName = (typeof factorNames)[number];

export interface FactorEffect {
  readonly factor: FactorName;
  readonly varied: string;
  /** First-order and total Sobol index with bootstrap intervals; null for a factor that is idle here. */
  readonly first: Estimate | null;
  readonly total: Estimate | null;
  /** Why it was not varied; null where it was. */
  readonly idle: string | null;
}

/** What moves the order of a sample: Sobol indices of the mean rank shift against the published order. */
export interface OrderSensitivity {
  readonly cities: number;
  /** Base sample size N; the index was rebuilt `runs` = N (factors + 2) times. */
  readonly rows: number;
  readonly runs: number;
  readonly seed: number;
  /** Share of the resamples an interval of an index covers. */
  readonly level: number;
  /** Mean over all rebuilds of the mean number of places a city moves. */
  readonly meanRankShift: number;
  /** Most telling first. */
  readonly factors: readonly FactorEffect[];
}

const seed = 1;
const level = 0.95;
/** Rebuilds of a sample of 142 cities that fit well within a second; larger samples get fewer rows. */
const cellsOfOneSecond = 256 * 142;
const mostRows = 256;
const leastRows = 64;
/** The pipeline names the factors by its own steps. */
const steps: Readonly<Record<FactorName, string>> = {
  weights: 'weigh',
  'weight-draws': 'weights within',
  normalisation: 'normalise',
  aggregation: 'aggregate',
};
const arithmetic: AggregationChoice = { everywhere: { method: 'arithmetic' } };
const published: PipelineSpec = {
  normalise: { method: 'goalposts' },
  weigh: { method: 'tree' },
  aggregate: arithmetic,
};

interface OpenFactor {
  readonly varied: string;
  readonly vary: OpenChoices;
}

/**
 * How much of what moves cities up and down is due to which choice of method (Saltelli et al. 2010; Jansen 1999). A factor that
 * changes no score here, or that the data do not allow, is reported as idle; so are all where no place ever changes. Pure.
 */
export function orderSensitivity(study: Study): OrderSensitivity {
  const open = openFactors(study);
  const idle = new Map(factorNames.map((name) => [name, idleReason(study, open[name].vary)] as const));
  const active = factorNames.filter((name) => idle.get(name) === null);
  const cities = study.table.units.length;
  const rows = Math.round(Math.min(mostRows, Math.max(leastRows, cellsOfOneSecond / cities)));
  const vary: OpenChoices = Object.assign({}, ...active.map((name) => open[name].vary));
  const found = active.length === 0 ? null : shiftsUnder(study, vary, rows);
  const effects = new Map(found?.factors.map(({ factor, ...effect }) => [factor, effect]));
  const factors = factorNames.map((factor): FactorEffect => {
    const { first = null, total = null } = effects.get(steps[factor]) ?? {};
    const reason = idle.get(factor) ?? (found ? null : 'changes scores and no place in this round');
    return { factor, varied: open[factor].varied, first, total, idle: reason };
  });
  return {
    cities,
    rows,
    runs: found?.runs ?? 0,
    seed,
    level,
    meanRankShift: found?.mean ?? 0,
    factors: factors.toSorted((one, other) => (other.total?.value ?? -1) - (one.total?.value ?? -1)),
  };
}

/** Null where no rebuild moves any city. */
function shiftsUnder(study: Study, vary: OpenChoices, rows: number): Sensitivity | null {
  const { method } = pipelineMethod(studyWith(study, vary));
  try {
    return methodSensitivity(method, meanRankShift(method.evaluate()), { rows, seed, level });
  } catch (error) {
    if (error instanceof MethodError && error.code === 'no-spread') return null;
    throw error;
  }
}

function openFactors(study: Study): Readonly<Record<FactorName, OpenFactor>> {
  return {
    weights: {
      varied: 'published weights; equal weights in every group',
      vary: { weigh: { equal: { method: 'equal' } } },
    },
    'weight-draws': { varied: 'every weight within ±25 % of itself', vary: { weightsWithin: 0.25 } },
    normalisation: {
      varied: 'fixed scale of each question; percentile among the cities of the round',
      vary: { normalise: { percentile: { method: 'percentile', definition: 'coinr' } } },
    },
    aggregation: {
      varied: 'arithmetic mean; geometric mean between the parts of the index, on 1 to 100',
      vary: { aggregate: { geometric: geometricBetweenParts(study) } },
    },
  };
}

/** Within an indicator compensation is meant; between its parts an index may do without. An indicator has its questions alone. */
function geometricBetweenParts({ nodes, item }: Study): AggregationChoice {
  const tree = createTree(nodes);
  const geometric = { method: 'geometric', rescale: 'one-to-hundred' };
  const between = tree.groups.filter((group) =>
    tree.children.get(group)?.some(({ code }) => tree.children.has(code)),
  );
  const groups = between.length === 0 ? [item] : between;
  return { ...arithmetic, groups: Object.fromEntries(groups.map((group) => [group, geometric])) };
}

const studyWith = ({ table, nodes }: Study, vary: OpenChoices) => ({ spec: published, table, nodes, vary });

/** Null for a factor that changes a score when everything else is as published. */
function idleReason(study: Study, vary: OpenChoices): string | null {
  try {
    refuseIdleFactors(pipelineMethod(studyWith(study, vary)).method);
    return null;
  } catch (error) {
    if (!(error instanceof MethodError)) throw error;
    return error.code === 'factor-without-effect' ? 'changes no score in this round' : error.message;
  }
}
