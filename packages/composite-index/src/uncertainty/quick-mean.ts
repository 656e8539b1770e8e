import type { Choice } from '../method/method.ts';
import { MethodError } from '../method-error.ts';
import type { Scores } from './draw-model.ts';

/** A mean of the form `f⁻¹(Σ w·f(x) / Σ w)` (Handbook, p. 102–105): with f applied beforehand, a rebuild is a sum. */
export interface QuickMean {
  readonly name: string;
  readonly forward: ((value: number) => number) | null;
  readonly backward: (mean: number) => number;
}

export const identity: QuickMean = { name: 'arithmetic', forward: null, backward: (mean) => mean };

/** The quick form of a settled aggregation, or null if it has none (outranking, Borda, penalties). */
export function quickMeanOf({ method, rescale }: Choice): QuickMean | null {
  const lifted = rescale === 'one-to-hundred';
  const name = `${method}${lifted ? ' from 1 to 100' : ''}`;
  if (method === 'arithmetic') return identity;
  if (method === 'geometric') return { name, ...scaled(lifted, Math.log, Math.exp) };
  if (method === 'harmonic') return { name, ...scaled(lifted, reciprocal, reciprocal) };
  return null;
}

/** f of every value, 0 where there is none; written into `forms` unless f leaves values as they are. */
export function applied(
  { values, present }: Scores,
  { forward }: QuickMean,
  forms: Float64Array,
): Float64Array {
  if (!forward) return values;
  for (let unit = 0; unit < values.length; unit++)
    forms[unit] = present[unit] === 1 ? forward(values[unit] ?? 0) : 0;
  return forms;
}

/** By what a plain sum of parts of 100 may overshoot. */
const rounding = 1e-9;

const reciprocal = (value: number) => 1 / value;

function scaled(lifted: boolean, f: (value: number) => number, inverse: (value: number) => number) {
  const positive = (value: number) => {
    if (value > 0) return f(value);
    throw new MethodError('not-positive', `a geometric or harmonic mean has no part of ${value}`);
  };
  if (!lifted) return { forward: positive, backward: inverse };
  return {
    forward: (value: number) => {
      if (value >= 0 && value <= 100 + rounding) return f(1 + 0.99 * Math.min(100, value));
      throw new MethodError('out-of-range', `${value} is outside 0 to 100 and cannot be put on 1 to 100`);
    },
    backward: (mean: number) => Math.min(100, Math.max(0, (inverse(mean) - 1) / 0.99)),
  };
}
