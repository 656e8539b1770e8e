import { dataOf, type Submission } from '@interlace/api-client';
import type { Instrument } from '@interlace/instruments';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { api } from '../../../api/api.ts';
import { queries } from '../../../api/queries.ts';
import { submissionQuery } from '../../../facts/rounds.ts';
import { useLive } from '../../../live/use-live.ts';
import { type KnownAnswer, knownOf } from '../work/answer-draft.ts';
import { unconfirmed } from '../work/survey-work.ts';
import { beginSurveyWork } from '../work/use-survey-work.ts';
import type { WorkSession } from '../work/work-session.ts';

const POLL_MS = 10_000;
const SETTLED_MS = 3_000;

const knownAnswers = ({ answers }: Submission): Map<string, KnownAnswer> =>
  new Map(answers.map((answer) => [answer.question, knownOf(answer, answer)]));

/** Read anew: a copy of this page's memory may be older than what was saved from here since. */
async function readAnew(id: string): Promise<Submission> {
  const query = submissionQuery(id);
  try {
    return await queries.fetchQuery({ ...query, staleTime: 0 });
  } catch (error) {
    const kept = queries.getQueryData(query.queryKey);
    if (kept) return kept;
    throw error;
  }
}

/** The work on a submission for as long as the page is there; null until it has begun, which takes its questions. */
export function useWorkSession(
  id: string,
  account: string,
  instrument: Instrument | undefined,
): WorkSession | null {
  const [session, setSession] = useState<WorkSession | null>(null);
  useEffect(() => {
    if (!instrument) return;
    const above = new Map(instrument.questions.map(({ code, condition }) => [code, condition?.question]));
    let begun: WorkSession | undefined;
    let isOver = false;
    const begin = async () => {
      const known = knownAnswers(await readAnew(id));
      if (isOver) return;
      const work = await beginSurveyWork(account, id, known, (question) => above.get(question));
      if (isOver) return work.stop();
      begun = work;
      setSession(work);
    };
    // Where it cannot be read, the query of the page tells so.
    begin().catch(() => undefined);
    return () => {
      isOver = true;
      setSession(null);
      void begun?.flush().then(begun.stop);
    };
  }, [id, account, instrument]);
  return session;
}

/** What others save is heard of every ten seconds while the page is looked at, and at once after a lost connection. */
export function useOthersChanges(id: string, session: WorkSession, isOn: boolean): void {
  const poll = useMemo(() => createPoll(id, session), [id, session]);
  const { refetch } = useQuery({
    queryKey: ['changes', id],
    queryFn: poll,
    enabled: isOn,
    refetchInterval: POLL_MS,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  useLive('connected', () => void (isOn && refetch()));
  useLive('presence', (told) => void (isOn && told.submissionId === id && refetch()));
}

function createPoll(id: string, session: WorkSession): () => Promise<string> {
  let cursor: string | undefined;
  return async () => {
    const query = cursor === undefined ? {} : { since: cursor };
    const params = { path: { id }, query };
    const changes = await dataOf(api.GET('/api/v1/submissions/{id}/changes', { params }));
    if (cursor === undefined) {
      // What came between reading the answers and this beginning.
      for (const [question, known] of knownAnswers(await readAnew(id))) session.hear(question, known);
    }
    for (const { question, version, updatedAt, updatedBy, answer } of changes.items)
      session.hear(question, knownOf(answer, { version, updatedAt, updatedBy }));
    cursor = changes.cursor;
    return cursor;
  };
}

/** What the page and the device's copy know of the submission follows a while after the last save. */
export function useRefreshAfterSaves(id: string, session: WorkSession): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasWaiting = false;
    const look = () => {
      const isWaiting = unconfirmed(session.snapshot()).length > 0;
      if (wasWaiting && !isWaiting) {
        clearTimeout(timer);
        timer = setTimeout(() => {
          void queries.invalidateQueries({ queryKey: ['submission', id] });
          void queries.invalidateQueries({ queryKey: ['board', id] });
        }, SETTLED_MS);
      }
      wasWaiting = isWaiting;
    };
    const stop = session.subscribe(look);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [id, session]);
}
