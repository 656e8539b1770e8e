interface Gain {
  readonly question: string;
  readonly points: number;
}

/** The best answer of each question, as many as are shown, the largest gain first. Pure. */
export function bestGains<Each extends Gain>(gains: readonly Each[], shown: number): Each[] {
  const best = new Map<string, Each>();
  for (const gain of gains.toSorted((one, other) => other.points - one.points))
    if (!best.has(gain.question)) best.set(gain.question, gain);
  return [...best.values()].slice(0, shown);
}
