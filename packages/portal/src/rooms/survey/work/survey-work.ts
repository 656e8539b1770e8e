import type { ProblemBody } from '@interlace/api-client';
import { type AnswerDraft, draftOf, isSameAnswer, type KnownAnswer, noAnswer } from './answer-draft.ts';

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
  /** True while something in it is missing or wrong: it stays on this device until it is mended. */
  readonly held?: boolean;
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
  /** Heard of while something was on its way: judged once it is known whether that arrived. */
  readonly news?: KnownAnswer;
  /** Sent, and its answer was lost with the connection: it may have arrived. */
  readonly lost?: AnswerDraft;
  /** The device could not keep what is written: it would be lost with this page. */
  readonly unkept?: true;
}

/** Questions by code. A question that is not here has no answer. */
export type SurveyWork = ReadonlyMap<string, QuestionWork>;

const untouched: QuestionWork = { known: noAnswer };

export const workAt = (work: SurveyWork, question: string): QuestionWork => work.get(question) ?? untouched;

/** What the form shows: what is written here, or else what the server has. Pure. */
export const shownAnswer = ({ known, written }: QuestionWork): AnswerDraft => written?.draft ?? known;

const put = (work: SurveyWork, question: string, at: QuestionWork): SurveyWork =>
  new Map(work).set(question, at);

/**
 * Somebody here writes an answer; what the server has anyway is nothing written. An open conflict stays open: it is about
 * the same answer. Pure.
 */
export function write(
  work: SurveyWork,
  question: string,
  written: Omit<Written, 'base'> & { readonly base?: number },
): SurveyWork {
  const at = workAt(work, question);
  const base = written.base ?? at.written?.base ?? at.known.version;
  const { refused: _mended, written: _before, ...rest } = at;
  const isNothing = isSameAnswer(written.draft, at.known) && !rest.sending && !rest.theirs && !rest.lost;
  return put(work, question, isNothing ? rest : { ...rest, written: { ...written, base } });
}

/** What can be sent now: written and sound, not on its way, not refused, no choice open. Pure. */
export function sendable({ written, sending, refused, theirs }: QuestionWork): Written | undefined {
  if (sending !== undefined || refused !== undefined || theirs !== undefined) return undefined;
  return written?.held ? undefined : written;
}

export const sendingBegan = (work: SurveyWork, question: string, key: string): SurveyWork =>
  put(work, question, { ...workAt(work, question), sending: key });

/** The way there failed; what is written stays and can be sent again. `lost` may have arrived nevertheless. Pure. */
export function sendingFailed(work: SurveyWork, question: string, lost?: AnswerDraft): SurveyWork {
  const { sending: _over, news, ...rest } = workAt(work, question);
  const next = put(work, question, { ...rest, ...(lost && { lost }) });
  return news ? heard(next, question, news) : next;
}

/** The server has it. What was written since then goes on from the new version. Pure. */
export function confirmed(
  work: SurveyWork,
  question: string,
  sent: Written,
  made: { readonly version: number; readonly updatedAt: string; readonly updatedBy: string },
): SurveyWork {
  const { sending: _over, lost: _arrived, news, written, ...rest } = workAt(work, question);
  const known = { ...sent.draft, ...made };
  const newer = written && written.key !== sent.key ? { written: { ...written, base: made.version } } : {};
  const next = put(work, question, { ...rest, known, ...newer });
  return news ? heard(next, question, news) : next;
}

/** The server refuses it as it is. Pure. */
export function refused(work: SurveyWork, question: string, key: string, problem: ProblemBody): SurveyWork {
  const { sending: _over, news, ...rest } = workAt(work, question);
  const next = put(work, question, rest.written?.key === key ? { ...rest, refused: problem } : rest);
  return news ? heard(next, question, news) : next;
}

/**
 * This answer was saved, as the server says. Where nothing is written here it is simply taken over; where the same is
 * written, both agree; where it is what was sent from here and its answer was lost, the work goes on from there; else both
 * stand side by side until a person chooses. Older news change nothing. Pure.
 */
export function heard(work: SurveyWork, question: string, theirs: KnownAnswer): SurveyWork {
  const { known, written, sending, lost, news } = workAt(work, question);
  if (theirs.version <= Math.max(known.version, news?.version ?? 0)) return work;
  // It may be what is on its way from here: whether that arrived will be told first.
  if (sending !== undefined) return put(work, question, { ...workAt(work, question), news: theirs });
  if (!written || isSameAnswer(written.draft, theirs)) return put(work, question, { known: theirs });
  if (lost && isSameAnswer(lost, theirs))
    return put(work, question, { known: theirs, written: { ...written, base: theirs.version } });
  return put(work, question, { known, written, theirs });
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
  const { written, theirs } = workAt(work, question);
  if (!written || !theirs) return work;
  const next: Written =
    choice === 'mine'
      ? { ...written, base: theirs.version, key }
      : { draft: draftOf(theirs), base: theirs.version, key, insteadOf: written.draft };
  return put(work, question, { known: theirs, written: next });
}

/** The device keeps what is written, or it does not. Pure. */
export function stored(work: SurveyWork, question: string, isKept: boolean): SurveyWork {
  const { unkept = false, ...rest } = workAt(work, question);
  if (unkept === !isKept) return work;
  return put(work, question, isKept ? rest : { ...rest, unkept: true });
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
