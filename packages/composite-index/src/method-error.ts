export type MethodErrorCode =
  | 'not-finite'
  | 'negative-weight'
  | 'length-mismatch'
  | 'out-of-range'
  | 'empty-sample';

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
