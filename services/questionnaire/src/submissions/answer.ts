import type { AnswerValue } from '@interlace/contracts';
import type { Answer, Answers } from '@interlace/instruments';
import type { AnswerEvidence } from '../evidence/evidence.ts';

/** What surrounds an answer; it stays in this service and in its submission, and never travels in an event. */
export interface Remarks {
  readonly reason?: string;
  readonly comment?: string;
}

/** What somebody typed and decided against, seeing what another had saved meanwhile. */
export type Discarded = Answer & Pick<Remarks, 'reason' | 'comment'>;

/** An answer as somebody wants it saved; `version` is the one of this answer they last saw, 0 for none. */
export type AnswerInput = Answer &
  Remarks & {
    readonly version: number;
    /** Goes into the history beside what is saved, so that of two people nobody's words are lost. */
    readonly insteadOf?: Discarded;
    /** Whether it was taken over from the round before. */
    readonly kept?: boolean;
  };

/** An answer as it is kept. */
export interface SavedAnswer {
  readonly question: string;
  readonly state: Answer['state'];
  readonly value: AnswerValue | null;
  readonly reason: string | null;
  readonly comment: string | null;
  readonly evidence: AnswerEvidence[];
  /** Counts the times this answer was saved or cleared. */
  readonly version: number;
  /** RFC 3339, UTC. */
  readonly updatedAt: string;
  /** Account id; null in what was sent, which speaks for the city and not for a person. */
  readonly updatedBy: string | null;
}

/** State and value alone: what the validator and the scoring rules look at. Pure. */
export function factOf(answer: { state: Answer['state']; value?: AnswerValue | null }): Answer {
  if (answer.state !== 'answered') return { state: answer.state };
  if (answer.value === null || answer.value === undefined)
    throw new Error('an answered question has a value');
  return { state: 'answered', value: answer.value };
}

/** Facts by question code. Pure. */
export function factsOf(answers: readonly Pick<SavedAnswer, 'question' | 'state' | 'value'>[]): Answers {
  return new Map(answers.map((answer) => [answer.question, factOf(answer)]));
}
