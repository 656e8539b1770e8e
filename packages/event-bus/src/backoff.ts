/** Milliseconds to wait after the given consecutive failure (1, 2, …): doubling from `first`, never above `most`. */
export const backoff = (failure: number, { first = 100, most = 1_000 } = {}): number =>
  Math.min(most, first * 2 ** Math.min(failure - 1, 20));
