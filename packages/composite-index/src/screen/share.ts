import { MethodError, requireFinite } from '../method-error.ts';

function requirePart(part: number, whole: number, what: string): void {
  requireFinite(part, what);
  requireFinite(whole, `the whole of ${what}`);
  if (part < 0 || part > whole) {
    throw new MethodError('out-of-range', `${what} is ${part}, outside 0 to ${whole}`);
  }
}

/**
 * `100 × reached / attainable`: a score from 0 to 100, or null when nothing is attainable. Multiplies before it divides,
 * so that 29 of 100 points are 29 and not 28.999….
 */
export function pointsShare(reached: number, attainable: number): number | null {
  requirePart(reached, attainable, 'points reached');
  return attainable === 0 ? null : (100 * reached) / attainable;
}

/** Answered weight over applicable weight, 0 to 1; where nothing applies nothing is covered: 0. */
export function coverage(answered: number, applicable: number): number {
  requirePart(answered, applicable, 'answered weight');
  return applicable === 0 ? 0 : answered / applicable;
}
