import { addUp, type DifferencePart, exactSum, splitDifference } from '@interlace/composite-index';
import { indicatorState, questionState, type Side, strictOf, withheldIndicators } from './side.ts';

const LARGEST_SCORE = 100;

/** Why a part of a difference is there. */
export const causes = {
  answer: 'The question was answered otherwise, or applies on one side alone.',
  correction: 'The answers were corrected after they were first sent in this round.',
  instrument: 'Only one of the two instrument versions asks this question.',
  method: 'The same answers, read by the later method version.',
  rounding: 'What binary fractions leave over where no part is fine enough to hold it; under 1e-12 points.',
} as const;
export type Cause = keyof typeof causes;

export interface Part {
  readonly cause: Cause;
  /** Null for the method as a whole, for rounding, and for indicators without a published score taken together. */
  readonly indicator: string | null;
  /** The question by its meaning (lineage); null where only indicators are told. */
  readonly question: string | null;
  readonly byValue: number;
  readonly byShare: number;
}

/** Two scores and what their difference is made of: `exactSum` of all `byValue` and `byShare` is the difference. */
export interface Explanation {
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  readonly parts: readonly Part[];
}

export interface Explained {
  readonly item: string;
  readonly from: Side;
  readonly to: Side;
  /** The later answers as they were first sent, where they were corrected since. */
  readonly firstSent?: Side;
  readonly level?: 'questions' | 'indicators';
  readonly cause?: 'answer' | 'correction';
}

/**
 * Splits the difference of two scores into the change of method, the answers to each question (questions of one instrument
 * version alone are named so), and corrections: first the earlier answers are read by the later method, then the later
 * answers as first sent take their place, then what was corrected. Each step is split by the rule of the midpoint
 * (`splitDifference`); together the parts are the difference to the last bit. Null where a side has no score. Pure.
 */
export function explain(explained: Explained): Explanation | null {
  const { item, from, to, cause = 'answer', level = 'questions' } = explained;
  const [before, after] = [strictOf(from, item), strictOf(to, item)];
  const reread: Side = { ...from, method: to.method };
  const read = strictOf(reread, item);
  if (before === null || after === null || read === null) return null;
  const { firstSent } = explained;
  const isCorrected = firstSent !== undefined && strictOf(firstSent, item) !== null;
  const steps = isCorrected
    ? [stepOf(item, reread, firstSent, cause, level), stepOf(item, firstSent, to, 'correction', level)]
    : [stepOf(item, reread, to, cause, level)];
  const parts: Part[] = steps.flat();
  if (read !== before)
    parts.push({ cause: 'method', indicator: null, question: null, byValue: 0, byShare: read - before });
  return { from: before, to: after, difference: after - before, parts: addedUp(parts, after - before) };
}

function stepOf(
  item: string,
  from: Side,
  to: Side,
  cause: Part['cause'],
  level: 'questions' | 'indicators',
): Part[] {
  const stateIn = level === 'questions' ? questionState : indicatorState;
  const [before, after] = [stateIn(from, item), stateIn(to, item)];
  if (!before || !after) return [];
  const { parts } = splitDifference(before, after);
  const moved = parts.filter(({ byValue, byShare }) => byValue !== 0 || byShare !== 0);
  return level === 'questions' ? byQuestion(moved, from, to, cause) : byIndicator(moved, from, to, cause);
}

function byQuestion(parts: readonly DifferencePart[], from: Side, to: Side, cause: Cause): Part[] {
  const [old, now] = [indicatorsByLineage(from), indicatorsByLineage(to)];
  return parts.map(({ code, ...points }) => ({
    cause: old.has(code) && now.has(code) ? cause : 'instrument',
    indicator: now.get(code) ?? old.get(code) ?? null,
    question: code,
    ...points,
  }));
}

/** What has no published score of its own is told in one sum, which anybody can compute from what is published. */
function byIndicator(parts: readonly DifferencePart[], from: Side, to: Side, cause: Cause): Part[] {
  const withheld = new Set([...withheldIndicators(from), ...withheldIndicators(to)]);
  const [hidden, shown] = [true, false].map((is) => parts.filter(({ code }) => withheld.has(code) === is));
  const rest = exactSum((hidden ?? []).flatMap(({ byValue, byShare }) => [byValue, byShare]));
  const named = (shown ?? []).map(({ code, ...points }): Part => {
    return { cause, indicator: code, question: null, ...points };
  });
  if (rest === 0) return named;
  return [...named, { cause, indicator: null, question: null, byValue: rest, byShare: 0 }];
}

const indicatorsByLineage = ({ instrument }: Side) =>
  new Map(instrument.questions.map(({ lineage, indicator }) => [lineage, indicator]));

/** The parts with what rounding left over put into one of them, or beside them where none can hold it. */
function addedUp(parts: readonly Part[], difference: number): Part[] {
  const exact = addUp(numbersOf(parts), difference, LARGEST_SCORE);
  const held = parts.map((part, index) => ({
    ...part,
    byValue: exact[2 * index] ?? 0,
    byShare: exact[2 * index + 1] ?? 0,
  }));
  if (exactSum(exact) === difference) return held;
  const rest = exactSum([difference, ...exact.map((part) => -part)]);
  return [...held, { cause: 'rounding', indicator: null, question: null, byValue: rest, byShare: 0 }];
}

const numbersOf = (parts: readonly Part[]) => parts.flatMap(({ byValue, byShare }) => [byValue, byShare]);

/** Points of the parts by a key, in the order in which keys first appear. Pure. */
export function subtotals<Key>(
  parts: readonly Part[],
  keyOf: (part: Part) => Key,
): { key: Key; points: number }[] {
  return [...Map.groupBy(parts, keyOf)].map(([key, own]) => ({
    key,
    points: exactSum(numbersOf(own)),
  }));
}
