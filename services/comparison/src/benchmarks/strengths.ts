/** A leaf indicator of a city against the median of its peers. */
export interface Gap {
  readonly indicator: string;
  readonly score: number;
  readonly median: number;
  /** Score minus median, in points of 100. */
  readonly gap: number;
}

export interface StrengthsAndWeaknesses {
  readonly strengths: readonly Gap[];
  readonly weaknesses: readonly Gap[];
}

const SHOWN = 3;

/**
 * The three largest positive and the three largest negative gaps to the peers' median, largest first. Equal gaps keep
 * the order of the instrument. Indicators without a score or without peer statistics must be left out by the caller.
 */
export function strengthsAndWeaknesses(indicators: readonly Omit<Gap, 'gap'>[]): StrengthsAndWeaknesses {
  const gaps = indicators.map((one) => ({ ...one, gap: one.score - one.median }));
  return {
    strengths: gaps
      .filter(({ gap }) => gap > 0)
      .sort((a, b) => b.gap - a.gap)
      .slice(0, SHOWN),
    weaknesses: gaps
      .filter(({ gap }) => gap < 0)
      .sort((a, b) => a.gap - b.gap)
      .slice(0, SHOWN),
  };
}
