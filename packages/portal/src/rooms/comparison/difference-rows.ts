import type { Explanation } from '@interlace/api-client';

export interface DifferenceRow {
  /** Code of the indicator; null for what has no score of its own, in one sum. */
  readonly code: string | null;
  readonly points: number;
}

const SEEN = 1e-9;

/** Points by indicator, most for the first city on top; they add up to the difference. Pure. */
export function differenceRows({
  indicators,
  difference,
}: Pick<Explanation, 'indicators' | 'difference'>): DifferenceRow[] {
  const named = indicators
    .map(({ code, points }) => ({ code, points }))
    .filter(({ points }) => Math.abs(points) > SEEN)
    .toSorted((one, other) => other.points - one.points);
  const rest = difference - indicators.reduce((sum, { points }) => sum + points, 0);
  return Math.abs(rest) > SEEN ? [...named, { code: null, points: rest }] : named;
}

const STEPS = [0.5, 1, 2, 5, 10, 20, 50, 100];
/** To either side. */
const MOST_STEPS = 3;

/** A scale around 0 that holds all points: how far it reaches to both sides, and what is marked on it. Pure. */
export function differenceScale(rows: readonly DifferenceRow[]): { reach: number; ticks: number[] } {
  const most = Math.max(SEEN, ...rows.map(({ points }) => Math.abs(points)));
  const step = STEPS.find((each) => each * MOST_STEPS >= most) ?? 100;
  const reach = Math.ceil(most / step) * step;
  const steps = Math.round(reach / step);
  return { reach, ticks: Array.from({ length: 2 * steps + 1 }, (_, index) => (index - steps) * step) };
}
