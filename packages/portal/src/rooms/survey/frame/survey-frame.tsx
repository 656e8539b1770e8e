import type { Round, Submission } from '@interlace/api-client';
import type { Instrument, Translation } from '@interlace/instruments';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../design/parts/loaded.tsx';
import { Page } from '../../../design/parts/page.tsx';
import { placesOf } from '../../../facts/places.ts';
import { boardQuery, roundQuery, submissionQuery } from '../../../facts/rounds.ts';
import { localeOf } from '../../../i18n/languages.ts';
import { useSession } from '../../../session/session.ts';
import { useVisit } from '../../desk/use-visit.ts';
import { barrierOf } from '../model/barrier.ts';
import { useFlushOnReturn, WorkContext } from '../work/use-survey-work.ts';
import { type Survey, SurveyContext } from './survey-context.ts';
import { instrumentQuery, translationQuery } from './survey-queries.ts';
import { textsOf } from './survey-texts.ts';
import { usePresence } from './use-presence.ts';
import { useOthersChanges, useRefreshAfterSaves, useWorkSession } from './use-work-session.ts';
import { WaitingAnswers } from './waiting-answers.tsx';

/** What surrounds the pages of one survey: its questions, its answers, and the work that goes on across them. */
export function SurveyFrame() {
  const { id = '' } = useParams({ strict: false });
  return <SurveyOf key={id} id={id} />;
}

function SurveyOf({ id }: { readonly id: string }) {
  const submission = useQuery(submissionQuery(id));
  const { t } = useTranslation();
  // On their way while the answers are.
  useTranslation(['survey', 'evidence'], { useSuspense: false });
  if (submission.data !== undefined) return <WithQuestions submission={submission.data} />;
  return (
    <Page title={t('survey')} isNarrow>
      <Loaded query={submission}>{() => null}</Loaded>
    </Page>
  );
}

function WithQuestions({ submission }: { readonly submission: Submission }) {
  const { i18n } = useTranslation();
  const language = localeOf(i18n.language);
  const [round, instrument] = useQueries({
    queries: [roundQuery(submission.roundId), instrumentQuery(submission.instrument)],
  });
  const isForeign = instrument.data !== undefined && instrument.data.language !== language;
  const translation = useQuery({
    ...translationQuery(submission.instrument, language),
    enabled: isForeign,
  });
  // Without a network, a language that was never read here leaves the questions in their own.
  if (isForeign && translation.isPending && !translation.isPaused) return <Waiting />;
  return (
    <Loaded query={round}>
      {(theRound) => (
        <Loaded query={instrument}>
          {(theInstrument) => (
            <Work
              submission={submission}
              round={theRound}
              instrument={theInstrument}
              translation={translation.data ?? null}
              language={language}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

function Waiting() {
  const { t } = useTranslation();
  return <p role="status">{t('loading')}</p>;
}

interface WorkProps {
  readonly submission: Submission;
  readonly round: Round;
  readonly instrument: Instrument;
  readonly translation: Translation | null;
  readonly language: string;
}

function Work({ submission, round, instrument, translation, language }: WorkProps) {
  const { principal } = useSession();
  const { question = null } = useParams({ strict: false });
  const { id, cityId, roundId } = submission;
  const account = principal.subject;
  const isDraft = submission.shows === 'draft';
  const { data: board } = useQuery({ ...boardQuery(id), enabled: principal.organisation.id === cityId });
  const session = useWorkSession(id, account, instrument);
  useFlushOnReturn(session);
  useOthersChanges(id, session, isDraft);
  useRefreshAfterSaves(id, session);
  useVisit(id, isDraft);
  const present = usePresence({ cityId, roundId, submissionId: id, question }, isDraft);
  const texts = useMemo(
    () => textsOf(instrument, translation, language),
    [instrument, translation, language],
  );
  const places = useMemo(() => placesOf(instrument), [instrument]);
  const survey = useMemo(
    (): Survey => ({
      ...{ id, submission, round, board, instrument, texts, places, present, account },
      barrier: (area) => barrierOf({ principal, submission, round, board }, new Date(), area),
    }),
    [id, submission, round, board, instrument, texts, places, present, account, principal],
  );
  if (!session) return <Waiting />;
  return (
    <SurveyContext value={survey}>
      <WorkContext value={session}>
        <WaitingAnswers />
        <Outlet />
      </WorkContext>
    </SurveyContext>
  );
}
