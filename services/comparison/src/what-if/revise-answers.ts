import {
  type Answer,
  type Answers,
  checkSubmission,
  type Fault,
  type Instrument,
} from '@interlace/instruments';

/** Another answer to one question. */
export interface Change {
  readonly question: string;
  readonly answer: Answer;
}

export interface Aside {
  readonly question: string;
  readonly because: string;
}

/** The answers of a submission with some of them changed, and what the changes do to other questions. */
export interface Revision {
  readonly answers: Answers;
  /** What the instrument refuses of the changes; with any the other members mean nothing. */
  readonly faults: readonly Fault[];
  /** Answered before, and not asked any more. */
  readonly setAside: readonly Aside[];
  /** Asked from now on and without an answer: they count as unknown. */
  readonly opened: readonly string[];
}

/** Puts changed answers in place of those given. A change to a question that is then not asked is a fault. Pure. */
export function reviseAnswers(instrument: Instrument, given: Answers, changes: readonly Change[]): Revision {
  const changed = new Map(changes.map(({ question, answer }) => [question, answer]));
  const merged = new Map([...given, ...changed]);
  const { faults, hidden, missing } = checkSubmission(instrument, merged);
  const missingBefore = new Set(checkSubmission(instrument, given).missing);
  const setAside = hidden.filter(({ question }) => merged.has(question) && !changed.has(question));
  for (const { question } of setAside) merged.delete(question);
  return {
    answers: merged,
    faults: faults.filter(({ question }) => changed.has(question)),
    setAside,
    opened: missing.filter((question) => !missingBefore.has(question)),
  };
}
