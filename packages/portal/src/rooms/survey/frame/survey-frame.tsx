import type { Board, Round, Submission } from '@interlace/api-client';
import type { Instrument } from '@interlace/instruments';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../design/parts/loaded.tsx';
import { Page } from '../../../design/parts/page.tsx';
import { placesOf } from '../../../facts/places.ts';
import { boardQuery, roundQuery, submissionQuery } from '../../../facts/rounds.ts';
import { useSession } from '../../../session/session.ts';
import { useVisit } from '../../desk/use-visit.ts';
import { barrierOf, hangsOnBoard } from '../model/barrier.ts';
import { useFlushOnReturn, WorkContext } from '../work/use-survey-work.ts';
import type { WorkSession } from '../work/work-session.ts';
import { type Survey, SurveyContext } from './survey-context.ts';
import type { SurveyTexts } from './survey-texts.ts';
import { usePresence } from './use-presence.ts';
import { useQuestions } from './use-questions.ts';
import { useOthersChanges, useRefreshAfterSaves, useWorkSession } from './use-work-session.ts';
import { WaitingAnswers } from './waiting-answers.tsx';

/** What surrounds the pages of one survey: its questions, its answers, and the work that goes on across them. */
export function SurveyFrame() {
  const { id = '' } = useParams({ strict: false });
  return <SurveyOf key={id} id={id} />;
}

function SurveyOf({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  // On their way while the answers are.
  useTranslation(['survey', 'evidence'], { useSuspense: false });
  const { principal } = useSession();
  const submission = useQuery(submissionQuery(id));
  const isThere = submission.data !== undefined;
  const round = useQuery({ ...roundQuery(submission.data?.roundId ?? ''), enabled: isThere });
  const isOwn = submission.data?.cityId === principal.organisation.id;
  const board = useQuery({ ...boardQuery(id), enabled: isOwn });
  const { instrument, texts } = useQuestions(submission.data);
  const session = useWorkSession(id, principal.subject, instrument.data);
  const isBoardNeeded = submission.data && hangsOnBoard({ principal, submission: submission.data });
  const needed = [submission, round, instrument, ...(isBoardNeeded ? [board] : [])];
  const awaited = needed.find(({ data }) => data === undefined);
  if (!awaited && submission.data && round.data && instrument.data && texts && session)
    return (
      <Work
        submission={submission.data}
        round={round.data}
        board={board.data}
        instrument={instrument.data}
        texts={texts}
        session={session}
      />
    );
  return (
    <Page title={t('survey')} isNarrow>
      {awaited ? <Loaded<unknown> query={awaited}>{() => null}</Loaded> : <p role="status">{t('loading')}</p>}
    </Page>
  );
}

interface WorkProps {
  readonly submission: Submission;
  readonly round: Round;
  readonly board: Board | undefined;
  readonly instrument: Instrument;
  readonly texts: SurveyTexts;
  readonly session: WorkSession;
}

function Work({ submission, round, board, instrument, texts, session }: WorkProps) {
  const { principal } = useSession();
  const { question = null } = useParams({ strict: false });
  const { id, cityId, roundId } = submission;
  const account = principal.subject;
  const isDraft = submission.shows === 'draft';
  useFlushOnReturn(session);
  useOthersChanges(id, session, isDraft);
  useRefreshAfterSaves(id, session);
  useVisit(id, isDraft);
  const present = usePresence({ cityId, roundId, submissionId: id, question }, isDraft);
  const places = useMemo(() => placesOf(instrument), [instrument]);
  const survey = useMemo(
    (): Survey => ({
      ...{ id, submission, round, board, instrument, texts, places, present, account },
      barrier: (area) => barrierOf({ principal, submission, round, board }, new Date(), area),
    }),
    [id, submission, round, board, instrument, texts, places, present, account, principal],
  );
  return (
    <SurveyContext value={survey}>
      <WorkContext value={session}>
        <WaitingAnswers />
        <Outlet />
      </WorkContext>
    </SurveyContext>
  );
}
