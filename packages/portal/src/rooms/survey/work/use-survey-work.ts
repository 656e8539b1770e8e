import { type ApiProblem, dataOf } from '@interlace/api-client';
import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import { api } from '../../../api/api.ts';
import { onPersonChange, sessionName } from '../../../session/session.ts';
import { type KnownAnswer, knownOf } from './answer-draft.ts';
import { localDrafts } from './local-drafts.ts';
import { type QuestionWork, type SurveyWork, type Written, workAt } from './survey-work.ts';
import { beginWork, type WorkSession } from './work-session.ts';

/** What the refusal of a stale version tells of the answer that stands; null where it was cleared. */
interface StandingAnswer {
  readonly question: string;
  readonly version: number;
  readonly answer: KnownAnswer | null;
}

/** A connection that is gone without a word keeps a request waiting for minutes; tried anew, it bears the same key. */
const LONGEST_SAVE_MS = 10_000;

const bodyOf = ({ draft, base, insteadOf, kept }: Written) => ({
  ...withoutNothing(draft),
  version: base,
  ...(insteadOf && { insteadOf: withoutNothing(insteadOf) }),
  ...(kept && { kept }),
});

/** The wire form leaves out what there is none of. A comment that was removed is an empty one. */
function withoutNothing({ state, value, reason, comment }: Written['draft']) {
  return {
    state,
    ...(value !== null && { value }),
    ...(reason !== null && { reason }),
    comment: comment ?? '',
  };
}

async function send(id: string, question: string, written: Written) {
  const params = { path: { id, question } };
  const headers = { 'idempotency-key': written.key };
  const signal = AbortSignal.timeout(LONGEST_SAVE_MS);
  // Taken back before the server ever had it.
  if (written.draft.state === 'cleared' && written.base === 0)
    return { version: 0, updatedAt: new Date().toISOString() };
  if (written.draft.state === 'cleared')
    return dataOf(
      api.DELETE('/api/v1/submissions/{id}/answers/{question}', {
        params: { ...params, query: { version: written.base } },
        headers,
        signal,
      }),
    );
  // The union of the states is the body's; what is written is one of them by construction.
  const body = bodyOf(written) as never;
  return dataOf(api.PUT('/api/v1/submissions/{id}/answers/{question}', { params, headers, body, signal }));
}

function theirsOf({ problem }: ApiProblem, question: string): KnownAnswer | undefined {
  if (problem.code !== 'answer-version-stale' || !Array.isArray(problem.current)) return undefined;
  const current = problem.current as StandingAnswer[];
  const standing = current.find((one) => one.question === question);
  return standing && knownOf(standing.answer, standing);
}

/** Begins the work of a person on a submission, with its answers as they were just read. */
export function beginSurveyWork(
  account: string,
  submissionId: string,
  known: ReadonlyMap<string, KnownAnswer>,
  hangsOn: (question: string) => string | undefined,
): Promise<WorkSession> {
  return beginWork(known, {
    account,
    hangsOn,
    drafts: localDrafts(account, submissionId),
    send: (question, written) => send(submissionId, question, written),
    theirsOf,
    newKey: () => crypto.randomUUID(),
    after(milliseconds, then) {
      const timer = setTimeout(then, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

export const WorkContext = createContext<WorkSession | null>(null);

/** The work going on in this page. @throws Error outside a survey. */
export function useWork(): WorkSession {
  const session = useContext(WorkContext);
  if (!session) throw new Error('there is no survey around this');
  return session;
}

/** All of it; re-renders at every change. */
export function useSurveyWork(): SurveyWork {
  const { subscribe, snapshot } = useWork();
  return useSyncExternalStore(subscribe, snapshot);
}

/** One question; re-renders only when this question changes. */
export function useQuestionWork(question: string): QuestionWork {
  const { subscribe, snapshot } = useWork();
  const read = useCallback(() => workAt(snapshot(), question), [snapshot, question]);
  return useSyncExternalStore(subscribe, read);
}

/**
 * Sends what waits as soon as the connection is back, and before the page is left; nothing while somebody else is signed in,
 * for a page that the browser asks about may stay.
 */
export function useFlushOnReturn(session: WorkSession): void {
  useEffect(() => {
    const flush = () => void session.flush();
    const leave = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', leave);
    const mine = sessionName();
    const stopHearing = onPersonChange((name) => (name === mine ? session.resume() : session.stop()));
    return () => {
      stopHearing();
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [session]);
}
