import { ApiProblem, isPassing } from '@interlace/api-client';
import { type AnswerDraft, isSameAnswer, type KnownAnswer } from './answer-draft.ts';
import type { LocalDrafts } from './local-drafts.ts';
import * as survey from './survey-work.ts';

/** What the server says a save made of an answer. */
export interface Made {
  readonly version: number;
  readonly updatedAt: string;
}

/** The ways out of this page that work needs; tests put others in their place. */
export interface WorkPorts {
  readonly drafts: LocalDrafts;
  /** @throws ApiProblem, ApiUnreachable */
  readonly send: (question: string, written: survey.Written) => Promise<Made>;
  /** The answer that stands, out of a refusal `answer-version-stale`; undefined for any other refusal. */
  readonly theirsOf: (problem: ApiProblem, question: string) => KnownAnswer | undefined;
  readonly account: string;
  /** The question whose answer decides whether this one is asked: the server has to have that first. */
  readonly hangsOn: (question: string) => string | undefined;
  readonly newKey: () => string;
  /** Calls back after so many milliseconds; what it answers calls it off. */
  readonly after: (milliseconds: number, then: () => void) => () => void;
}

export interface WriteOptions {
  /** Milliseconds to wait for more, as while typing; 0 sends at once. */
  readonly pause?: number;
  readonly kept?: boolean;
  /** True while it is not fit to be sent. */
  readonly held?: boolean;
}

/** The work of one person on one submission in this tab. */
export interface WorkSession {
  /** For useSyncExternalStore. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly snapshot: () => survey.SurveyWork;
  write(question: string, draft: AnswerDraft, options?: WriteOptions): void;
  choose(question: string, choice: 'mine' | 'theirs'): void;
  /** News of what others saved. */
  hear(question: string, theirs: KnownAnswer): void;
  /** Sends everything that waits, now: after a connection is back, before a page that needs all of it. Resolves when all were tried. */
  flush(): Promise<void>;
  /** Sends nothing any more, until it is resumed. */
  stop(): void;
  resume(): void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Begins with what the server has and what this device kept. Every answer is stored on the device before it is sent, and
 * forgotten there only when the server has confirmed it.
 */
export async function beginWork(
  known: ReadonlyMap<string, KnownAnswer>,
  ports: WorkPorts,
): Promise<WorkSession> {
  let work: survey.SurveyWork = new Map(
    [...known].map(([question, answer]) => [question, { known: answer }]),
  );
  const listeners = new Set<() => void>();
  const pauses = new Map<string, () => void>();
  let wait = FIRST_WAIT_MS;
  let callOff: (() => void) | undefined;
  let isStopped = false;
  for (const [question, written] of await ports.drafts.all()) {
    work = survey.takenUp(work, question, written);
    await mirror(question);
  }

  function become(next: survey.SurveyWork): void {
    if (next === work) return;
    work = next;
    for (const listener of listeners) listener();
  }

  /**
   * Keeps the device's copy in step with what is written here. A device that keeps nothing, because it is full or its
   * browser forbids it, must not keep the server from having it.
   */
  async function mirror(question: string): Promise<void> {
    const { written } = survey.workAt(work, question);
    if (!written) return ports.drafts.forget(question);
    const isKept = await ports.drafts.keep(question, written);
    become(survey.stored(work, question, isKept));
  }

  function tryAgainLater(): void {
    if (callOff || isStopped) return;
    callOff = ports.after(wait, () => {
      callOff = undefined;
      void sendAll();
    });
    wait = Math.min(wait * 2, LONGEST_WAIT_MS);
  }

  /** Answers whether another save came first. */
  function failed(question: string, sent: survey.Written, error: unknown): boolean {
    const theirs = error instanceof ApiProblem ? ports.theirsOf(error, question) : undefined;
    // Who was signed out meanwhile sends it after signing in again.
    const isFinal = error instanceof ApiProblem && !isPassing(error) && error.problem.status !== 401;
    if (theirs) become(survey.overtaken(work, question, theirs));
    else if (isFinal) become(survey.refused(work, question, sent.key, error.problem));
    else {
      become(survey.sendingFailed(work, question, sent.draft));
      tryAgainLater();
    }
    return theirs !== undefined;
  }

  const isWritten = (question: string) => survey.workAt(work, question).written !== undefined;

  function waits(question: string): boolean {
    const above = ports.hangsOn(question);
    return above !== undefined && isWritten(above);
  }

  /** What waited for this answer goes now. */
  async function sendFollowUps(question: string): Promise<void> {
    if (isWritten(question)) return;
    const waiting = survey.unconfirmed(work).filter((other) => ports.hangsOn(other) === question);
    await Promise.all(waiting.map(send));
  }

  async function send(question: string): Promise<void> {
    const sent = survey.sendable(survey.workAt(work, question));
    if (!sent || waits(question)) return;
    if (isStopped) return become(survey.sendingFailed(work, question, sent.draft));
    become(survey.sendingBegan(work, question, sent.key));
    try {
      const made = await ports.send(question, sent);
      wait = FIRST_WAIT_MS;
      become(survey.confirmed(work, question, sent, { ...made, updatedBy: ports.account }));
      await mirror(question);
      // The connection is back: what waits for its next try goes now.
      if (callOff) void flush();
      await send(question);
      await sendFollowUps(question);
    } catch (error) {
      const isOvertaken = failed(question, sent, error);
      await mirror(question);
      // By a save of one's own, where its answer was lost: what was written since goes on from there.
      if (isOvertaken) await send(question);
    }
  }

  async function sendAll(): Promise<void> {
    for (const stop of pauses.values()) stop();
    pauses.clear();
    await Promise.all(survey.unconfirmed(work).map(send));
  }

  function flush(): Promise<void> {
    callOff?.();
    callOff = undefined;
    wait = FIRST_WAIT_MS;
    return sendAll();
  }

  function write(question: string, draft: AnswerDraft, options: WriteOptions = {}): void {
    const { pause = 0, kept, held = false } = options;
    const at = survey.workAt(work, question);
    if (isSameAnswer(draft, survey.shownAnswer(at)) && held === (at.written?.held ?? false)) return;
    const marks = { ...(kept && { kept }), ...(held && { held }) };
    become(survey.write(work, question, { draft, key: ports.newKey(), ...marks }));
    const stored = mirror(question);
    pauses.get(question)?.();
    pauses.set(
      question,
      ports.after(pause, () => {
        pauses.delete(question);
        void stored.then(() => send(question));
      }),
    );
  }

  if (survey.unconfirmed(work).length > 0) ports.after(0, () => void flush());
  return {
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    snapshot: () => work,
    write,
    choose(question, choice) {
      become(survey.choose(work, question, choice, ports.newKey()));
      void mirror(question).then(() => send(question));
    },
    hear(question, theirs) {
      become(survey.heard(work, question, theirs));
      void mirror(question).then(() => sendFollowUps(question));
    },
    flush,
    stop() {
      isStopped = true;
      callOff?.();
      callOff = undefined;
      void sendAll();
    },
    resume() {
      isStopped = false;
      void flush();
    },
  };
}
