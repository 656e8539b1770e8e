import type { CorrectedAnswerInputInput } from '@interlace/api-client';
import type { AnswerDraft } from '../survey/work/answer-draft.ts';

/** A corrected answer as the API takes it; undefined where there is none. Pure. */
export function correctionOf({ state, value, reason }: AnswerDraft): CorrectedAnswerInputInput | undefined {
  switch (state) {
    case 'cleared':
      return undefined;
    case 'answered':
      return value === null ? undefined : { state, value };
    case 'unknown':
      return { state, ...(reason && { reason }) };
    default:
      return { state, reason: reason ?? '' };
  }
}
