import { defineMethod } from '../method/method.ts';
import { numberParameter, wordParameter } from '../method/parameter.ts';
import { MethodError } from '../method-error.ts';
import { borda } from './borda.ts';
import { copeland } from './copeland.ts';
import { byUnit, type Group, type Part } from './group.ts';
import { mazziottaPareto } from './mazziotta-pareto.ts';
import { arithmeticMean, generalisedMean, geometricMean, harmonicMean } from './power-means.ts';

/**
 * `none` takes values as they are; `one-to-hundred` puts 0 to 100 on 1 to 100 before a mean that needs values above 0, as
 * COINr does, and puts the mean back, so that levels stay on one scale and a unit with equal parts keeps their value.
 */
const rescale = wordParameter(['none', 'one-to-hundred'], 'none');

/** Ways of making one column of a group's parts. */
export const aggregationMethods = [
  defineMethod('arithmetic', {}, (group: Group) => byUnit(group, arithmeticMean)),
  defineMethod('geometric', { rescale }, (group: Group, options) =>
    byUnit(group, (parts) => rescaled(parts, options.rescale, geometricMean)),
  ),
  defineMethod('harmonic', { rescale }, (group: Group, options) =>
    byUnit(group, (parts) => rescaled(parts, options.rescale, harmonicMean)),
  ),
  defineMethod(
    'generalised',
    { power: numberParameter({}), rescale },
    (group: Group, { power, ...options }) =>
      byUnit(group, (parts) => rescaled(parts, options.rescale, (each) => generalisedMean(each, power))),
  ),
  defineMethod(
    'mazziotta-pareto',
    {
      penalty: wordParameter(['down', 'up'], 'down'),
      deviation: wordParameter(['population', 'sample'], 'population'),
    },
    (group: Group, options) => byUnit(group, (parts) => mazziottaPareto(parts, options)),
  ),
  defineMethod('borda', {}, borda),
  defineMethod('copeland', {}, copeland),
];

function rescaled(
  parts: readonly Part[],
  option: 'none' | 'one-to-hundred',
  mean: (parts: readonly Part[]) => number,
): number {
  if (option === 'none') return mean(parts);
  const wrong = parts.find(({ value }) => value < 0 || value > 100);
  if (wrong)
    throw new MethodError('out-of-range', `${wrong.value} is outside 0 to 100 and cannot be put on 1 to 100`);
  const lifted = mean(parts.map(({ value, weight }) => ({ value: 1 + 0.99 * value, weight })));
  return Math.min(100, Math.max(0, (lifted - 1) / 0.99));
}
