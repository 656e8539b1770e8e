import { mean } from '../arithmetic/moments.ts';

/**
 * Product-moment correlation `Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²)`, −1 to 1; null where one side is constant. A
 * spread below the rounding of the values themselves counts as constant.
 */
export function pearson(left: Float64Array, right: Float64Array): number | null {
  const [x, y] = [centred(left), centred(right)];
  if (x === null || y === null) return null;
  let product = 0;
  for (const [index, value] of x.entries()) product += value * (y[index] ?? 0);
  return Math.min(1, Math.max(-1, product));
}

/** The deviations from the mean, scaled to length 1; null for a constant. */
function centred(values: Float64Array): Float64Array | null {
  if (values.length < 2) return null;
  const centre = mean(values);
  const deviations = values.map((value) => value - centre);
  // Scaled first, so that squares neither overflow nor vanish.
  const largest = deviations.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const magnitude = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest <= 4 * Number.EPSILON * magnitude) return null;
  const scaled = deviations.map((value) => value / largest);
  const length = Math.sqrt(scaled.reduce((sum, value) => sum + value * value, 0));
  return scaled.map((value) => value / length);
}
