/** What can be wrong with an input. A code never changes its meaning; new ones may join. */
export type MethodErrorCode =
  | 'not-finite'
  | 'not-positive'
  | 'negative-weight'
  | 'zero-weights'
  | 'length-mismatch'
  | 'out-of-range'
  | 'empty-sample'
  | 'too-few-values'
  | 'no-spread'
  | 'missing-value'
  | 'duplicate-code'
  | 'unknown-code'
  | 'unknown-method'
  | 'unknown-parameter'
  | 'cyclic-tree'
  | 'singular-matrix'
  | 'not-reciprocal'
  | 'infeasible'
  | 'not-converged'
  | 'factor-without-effect';

/** Input that no formula is defined for. `code` is stable; the message names the offending value. */
export class MethodError extends Error {
  readonly code: MethodErrorCode;

  constructor(code: MethodErrorCode, message: string) {
    super(message);
    this.name = 'MethodError';
    this.code = code;
  }
}

/** Refuses NaN and infinities at the door, so that none ever leaks into a figure. */
export function requireFinite(value: number, what: string): number {
  if (!Number.isFinite(value))
    throw new MethodError('not-finite', `${what} is ${value}, not a finite number`);
  return value;
}
