interface FuzzBudget {
  /** Requests per operation. */
  readonly runs: number;
  /** Milliseconds one operation may take. */
  readonly limit: number;
  readonly seed: number;
  /** Milliseconds for all of it, as the timeout of the test. */
  readonly timeout: number;
}

/** What made-up requests may cost: seconds in `npm test`, half an hour with INTERLACE_ACCEPTANCE=full. */
export function fuzzBudget(): FuzzBudget {
  // Another one each time; a failed run names its own, to be set here again.
  const seed = Number(process.env.INTERLACE_FUZZ_SEED ?? Date.now() % 2 ** 31);
  return process.env.INTERLACE_ACCEPTANCE === 'full'
    ? { runs: 3_000, limit: 20_000, seed, timeout: 1_800_000 }
    : { runs: 60, limit: 300, seed, timeout: 90_000 };
}
