import type { ProblemBody } from '@interlace/api-client';
import { type AnswerDraft, isSameAnswer, type KnownAnswer, noAnswer } from './answer-draft.ts';

/** What a person wrote and the server has not confirmed yet. */
export interface Written {
  readonly draft: AnswerDraft;
  /** Version of the answer this was written upon. */
  readonly base: number;
  /** Idempotency key: one per thing written, the same for every try to send it. */
  readonly key: string;
  /** What was decided against in its favour, for the history of the answer. */
  readonly insteadOf?: AnswerDraft;
  /** True where it takes over the answer of the round before. */
  readonly kept?: boolean;
}

/** One question of the form, between this page and the server. */
export interface QuestionWork {
  readonly known: KnownAnswer;
  readonly written?: Written;
  /** The key of what is on its way. */
  readonly sending?: string;
  /** Why the server refused what is written; it stays here until it is written anew. */
  readonly refused?: ProblemBody;
  /** What somebody else saved meanwhile: a person has to choose. */
  readonly theirs?: KnownAnswer;
}

/** Questions by code. A question that is not here has no answer. */
export type SurveyWork = ReadonlyMap<string, QuestionWork>;

const untouched: QuestionWork = { known: noAnswer };

export const workAt = (work: SurveyWork, question: string): QuestionWork => work.get(question) ?? untouched;

/** What the form shows: what is written here, or else what the server has. Pure. */
export const shownAnswer = ({ known, written }: QuestionWork): AnswerDraft => written?.draft ?? known;

const put = (work: SurveyWork, question: string, at: QuestionWork): SurveyWork =>
  new Map(work).set(question, at);

/** Somebody here writes an answer. An open conflict stays open: it is about the same answer. Pure. */
export function write(
  work: SurveyWork,
  question: string,
  written: Omit<Written, 'base'> & { readonly base?: number },
): SurveyWork {
  const at = workAt(work, question);
  const base = written.base ?? at.written?.base ?? at.known.version;
  const { refused: _mended, ...rest } = at;
  return put(work, question, { ...rest, written: { ...written, base } });
}

/** What can be sent now: written, not on its way, not refused, no choice open. Pure. */
export function sendable({ written, sending, refused, theirs }: QuestionWork): Written | undefined {
  return sending === undefined && refused === undefined && theirs === undefined ? written : undefined;
}

export const sendingBegan = (work: SurveyWork, question: string, key: string): SurveyWork =>
  put(work, question, { ...workAt(work, question), sending: key });

/** The way there failed; what is written stays and can be sent again. Pure. */
export function sendingFailed(work: SurveyWork, question: string): SurveyWork {
  const { sending: _over, ...rest } = workAt(work, question);
  return put(work, question, rest);
}

/** The server has it. What was written since then goes on from the new version. Pure. */
export function confirmed(
  work: SurveyWork,
  question: string,
  sent: Written,
  made: { readonly version: number; readonly updatedAt: string; readonly updatedBy: string },
): SurveyWork {
  const { sending: _over, written, ...rest } = workAt(work, question);
  const known = { ...sent.draft, ...made };
  const newer = written && written.key !== sent.key ? { written: { ...written, base: made.version } } : {};
  return put(work, question, { ...rest, known, ...newer });
}

/** The server refuses it as it is. Pure. */
export function refused(work: SurveyWork, question: string, key: string, problem: ProblemBody): SurveyWork {
  const { sending: _over, ...rest } = workAt(work, question);
  return put(work, question, rest.written?.key === key ? { ...rest, refused: problem } : rest);
}

/**
 * Somebody else saved this answer, as the server says. Where nothing is written here it is simply taken over; where the
 * same is written, both agree; else both stand side by side until a person chooses. Older news change nothing. Pure.
 */
export function heard(work: SurveyWork, question: string, theirs: KnownAnswer): SurveyWork {
  const { sending, theirs: _before, ...at } = workAt(work, question);
  if (theirs.version <= at.known.version) return work;
  // What is on its way may be what is heard of: its own answer will tell.
  if (sending !== undefined && at.written && isSameAnswer(at.written.draft, theirs)) return work;
  const { written, refused: _refusal, ...rest } = at;
  const way = sending === undefined ? {} : { sending };
  if (!written || isSameAnswer(written.draft, theirs))
    return put(work, question, { ...rest, ...way, known: theirs });
  return put(work, question, { ...rest, ...way, written, known: at.known, theirs });
}

/** The refusal of a stale version: whatever was on its way is over. Pure. */
export const overtaken = (work: SurveyWork, question: string, theirs: KnownAnswer): SurveyWork =>
  heard(sendingFailed(work, question), question, theirs);

/** A person chose between both; what was not chosen goes into the history with the save. Pure. */
export function choose(
  work: SurveyWork,
  question: string,
  choice: 'mine' | 'theirs',
  key: string,
): SurveyWork {
  const { written, theirs, ...rest } = workAt(work, question);
  if (!written || !theirs) return work;
  const next: Written =
    choice === 'mine'
      ? { ...written, base: theirs.version, key }
      : { draft: draftOf(theirs), base: theirs.version, key, insteadOf: written.draft };
  return put(work, question, { ...rest, known: theirs, written: next });
}

function draftOf({ state, value, reason, comment }: AnswerDraft): AnswerDraft {
  return { state, value, reason, comment };
}

/** What was written on this device before, put upon what the server has now. Pure. */
export function takenUp(work: SurveyWork, question: string, written: Written): SurveyWork {
  const at = workAt(work, question);
  if (isSameAnswer(written.draft, at.known)) return work;
  if (written.base >= at.known.version) return put(work, question, { ...at, written });
  return put(work, question, { ...at, written, theirs: at.known });
}

/** Questions with something the server has not confirmed. Pure. */
export const unconfirmed = (work: SurveyWork): string[] =>
  [...work].filter(([, { written }]) => written !== undefined).map(([question]) => question);
