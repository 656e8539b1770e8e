import type { SavedAnswer } from '@interlace/api-client';

export type AnswerState = SavedAnswer['state'];
export type AnswerValue = Exclude<SavedAnswer['value'], null>;

/** An answer as a person writes it; `cleared` is no answer any more. */
export interface AnswerDraft {
  readonly state: AnswerState | 'cleared';
  readonly value: AnswerValue | null;
  readonly reason: string | null;
  readonly comment: string | null;
}

/** An answer as the server is known to have it. Version 0 is one it never had. */
export interface KnownAnswer extends AnswerDraft {
  readonly version: number;
  /** RFC 3339; null for version 0. */
  readonly updatedAt: string | null;
  /** Account id; null where nobody, or the city as a whole, speaks. */
  readonly updatedBy: string | null;
}

export const noAnswer: KnownAnswer = {
  state: 'cleared',
  value: null,
  reason: null,
  comment: null,
  version: 0,
  updatedAt: null,
  updatedBy: null,
};

/** An answer of the server as work knows it; null is one that was cleared. Pure. */
export function knownOf(
  answer: Omit<KnownAnswer, 'version'> | null,
  { version, ...made }: Pick<KnownAnswer, 'version'> & Partial<Pick<KnownAnswer, 'updatedAt' | 'updatedBy'>>,
): KnownAnswer {
  if (answer === null) return { ...noAnswer, ...made, version };
  const { state, value, reason, comment, updatedAt, updatedBy } = answer;
  return { state, value, reason, comment, updatedAt, updatedBy, version };
}

/** What a person sees and writes of it. Pure. */
export function draftOf({ state, value, reason, comment }: AnswerDraft): AnswerDraft {
  return { state, value, reason, comment };
}

/** Values as JSON in an order of their own, so that the order of chosen options or members does not count. */
function comparable(value: AnswerValue | null): string {
  if (Array.isArray(value)) return JSON.stringify(value.toSorted());
  if (typeof value === 'object' && value !== null)
    return JSON.stringify([value.numerator, value.denominator]);
  return JSON.stringify(value);
}

/** Whether two people would call these the same answer. Pure. */
export function isSameAnswer(one: AnswerDraft, other: AnswerDraft): boolean {
  return (
    one.state === other.state &&
    comparable(one.value) === comparable(other.value) &&
    (one.reason ?? '') === (other.reason ?? '') &&
    (one.comment ?? '') === (other.comment ?? '')
  );
}
