import { type AggregationChoice, settleAggregation } from '../aggregate/aggregate-tree.ts';
import { denominationMethods } from '../denominate/denominate.ts';
import { imputationMethods } from '../impute/impute.ts';
import { type Choice, choose, refuseUnknownKeys } from '../method/method.ts';
import { MethodError } from '../method-error.ts';
import { normalisationMethods } from '../normalise/normalise.ts';
import { screeningMethods } from '../screen/screen.ts';
import type { IndicatorTree } from '../table/indicator-tree.ts';
import { treatmentMethods } from '../treat/treat.ts';
import { weightingMethods } from './weighting-methods.ts';

/**
 * The choices of one run, in the order they are applied (steps 2 to 6 of the OECD/JRC Handbook). A step that is not named does
 * nothing, weights are those of the tree; how to normalise and to aggregate must be said.
 */
export interface PipelineSpec {
  readonly denominate?: Choice;
  readonly screen?: Choice;
  readonly impute?: Choice;
  readonly treat?: Choice;
  readonly normalise: Choice;
  readonly weigh?: Choice;
  readonly aggregate: AggregationChoice;
}

/** Every step with every parameter written out. */
export type SettledSpec = Required<PipelineSpec>;

export type StepName = keyof PipelineSpec;

/** The steps in their order. */
export const stepNames = [
  'denominate',
  'screen',
  'impute',
  'treat',
  'normalise',
  'weigh',
  'aggregate',
] as const satisfies readonly StepName[];

const none: Choice = { method: 'none' };

/** Refuses, by name, a step, method, parameter or group that does not exist, and a parameter that is missing. */
export function settleSpec(spec: PipelineSpec, tree: IndicatorTree): SettledSpec {
  refuseUnknownKeys(spec, stepNames, 'the pipeline');
  for (const step of ['normalise', 'aggregate'] as const)
    if (spec[step] === undefined)
      throw new MethodError('missing-value', `the pipeline does not say how to ${step}`);
  return {
    denominate: choose('denominate', denominationMethods, spec.denominate ?? none).settled,
    screen: choose('screen', screeningMethods, spec.screen ?? none).settled,
    impute: choose('impute', imputationMethods, spec.impute ?? none).settled,
    treat: choose('treat', treatmentMethods, spec.treat ?? none).settled,
    normalise: choose('normalise', normalisationMethods, spec.normalise).settled,
    weigh: choose('weigh', weightingMethods, spec.weigh ?? { method: 'tree' }).settled,
    aggregate: settleAggregation(tree, spec.aggregate),
  };
}
