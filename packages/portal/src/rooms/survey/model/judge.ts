import { type Instrument, type Question, validateAnswer } from '@interlace/instruments';
import type { AnswerDraft } from '../work/answer-draft.ts';
import { factOf } from './facts.ts';

const LONGEST_REASON = 2_000;
const LONGEST_COMMENT = 4_000;

/** What is wrong with an answer, where, and the words of the server where we have none of our own. */
export interface AnswerFault {
  readonly at: 'value' | 'reason' | 'comment';
  readonly code: string;
  readonly words?: string;
}

function reasonFault({ state, reason }: AnswerDraft): AnswerFault | undefined {
  const isNeeded = state === 'not-applicable' || state === 'not-our-competence';
  if (isNeeded && (reason ?? '').trim() === '') return { at: 'reason', code: 'reason-missing' };
  return (reason?.length ?? 0) > LONGEST_REASON ? { at: 'reason', code: 'too-long' } : undefined;
}

/**
 * What the server would refuse, found by its own rules before anything is sent; undefined for a sound answer. Whether the
 * question is asked is not judged: what is hidden meanwhile is kept. Pure.
 */
export function judge(
  instrument: Instrument,
  question: Question,
  draft: AnswerDraft,
): AnswerFault | undefined {
  if (draft.state === 'cleared') return undefined;
  const fact = factOf(draft);
  if (!fact) return { at: 'value', code: 'value-missing' };
  const [fault] = validateAnswer(instrument, question.code, fact);
  if (fault) return { at: 'value', code: fault.code, words: fault.reason };
  if ((draft.comment?.length ?? 0) > LONGEST_COMMENT) return { at: 'comment', code: 'too-long' };
  return draft.state === 'answered' ? undefined : reasonFault(draft);
}
