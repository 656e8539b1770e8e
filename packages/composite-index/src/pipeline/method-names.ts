import { aggregationMethods } from '../aggregate/aggregation-methods.ts';
import { denominationMethods } from '../denominate/denominate.ts';
import { imputationMethods } from '../impute/impute.ts';
import { normalisationMethods } from '../normalise/normalise.ts';
import { screeningMethods } from '../screen/screen.ts';
import { treatmentMethods } from '../treat/treat.ts';
import type { StepName } from './pipeline-spec.ts';
import { weightingMethods } from './weighting-methods.ts';

/** The names of the methods of every step, for those who offer a choice. */
export const methodNames: Readonly<Record<StepName, readonly string[]>> = {
  denominate: namesOf(denominationMethods),
  screen: namesOf(screeningMethods),
  impute: namesOf(imputationMethods),
  treat: namesOf(treatmentMethods),
  normalise: namesOf(normalisationMethods),
  weigh: namesOf(weightingMethods),
  aggregate: namesOf(aggregationMethods),
};

function namesOf(methods: readonly { readonly name: string }[]): string[] {
  return methods.map(({ name }) => name);
}
