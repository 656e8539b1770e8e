import type { QuestionOf } from '@interlace/instruments';
import type { AnswerValue } from '../work/answer-draft.ts';

export interface Pair {
  readonly numerator: number;
  readonly denominator: number;
}

/** The two figures of a ratio, NaN for what is not written yet. Pure. */
export function pairOf(value: AnswerValue | null): Pair {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : { numerator: Number.NaN, denominator: Number.NaN };
}

/** What the two figures say together: so many per hundred, per thousand; null while one is missing. Pure. */
export function quotientOf({ per }: QuestionOf<'ratio'>, { numerator, denominator }: Pair): number | null {
  const quotient = (numerator * per) / denominator;
  return Number.isFinite(quotient) ? quotient : null;
}

/** At which of two figures a fault is told. Pure. */
export function figureAtFault(
  { parts }: QuestionOf<'ratio'>,
  { numerator, denominator }: Pair,
  code: string,
): 'numerator' | 'denominator' {
  const isFaulty = {
    'not-a-number': (figure: number) => !Number.isFinite(figure),
    'not-a-whole-number': (figure: number) => !Number.isInteger(figure),
    'out-of-range': (figure: number) => figure < 0 || (parts === 'percentages' && figure > 100),
  }[code];
  if (code === 'numerator-above-denominator' || isFaulty?.(numerator)) return 'numerator';
  return isFaulty && denominator !== 0 && !isFaulty(denominator) ? 'numerator' : 'denominator';
}

/** Whether no figure at all is written. Pure. */
export function isBlank(value: AnswerValue): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'object' || Array.isArray(value)) return false;
  return Number.isNaN(value.numerator) && Number.isNaN(value.denominator);
}
