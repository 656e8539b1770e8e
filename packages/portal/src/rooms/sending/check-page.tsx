import { dataOf, type Round, type Submission, type SubmissionCheck } from '@interlace/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Card } from '../../design/parts/card.tsx';
import { Disclosure } from '../../design/parts/disclosure.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { useInstrument } from '../../facts/instrument.ts';
import { isOpen } from '../../facts/rounds.ts';
import { CoverageTable } from './coverage-table.tsx';
import { HiddenQuestions } from './hidden-questions.tsx';
import { QuestionList } from './question-list.tsx';
import { SendCard } from './send-card.tsx';
import { withoutEvidence } from './sending.ts';
import { SubmissionPage } from './submission-page.tsx';

const checkQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id, 'check'],
    queryFn: () => dataOf(api.GET('/api/v1/submissions/{id}/check', { params: { path: { id } } })),
    // Somebody may have answered in the form a moment ago.
    staleTime: 0,
  });

/** What keeps a survey from being sent, and sending it. */
export function CheckPage() {
  const { t } = useTranslation('sending');
  const { id } = useParams({ from: '/signed-in/submissions/$id/check' });
  const check = useQuery(checkQuery(id));
  return (
    <SubmissionPage id={id} title={t('check.title')} lead={t('check.lead')}>
      {(about) => <Loaded query={check}>{(loaded) => <Checked check={loaded} {...about} />}</Loaded>}
    </SubmissionPage>
  );
}

interface Props {
  readonly check: SubmissionCheck;
  readonly submission: Submission;
  readonly round: Round;
}

function Checked({ check, submission, round }: Props) {
  const { t } = useTranslation('sending');
  const { wanting, hidden, areas } = check;
  return (
    <>
      {isOpen(submission) && check.ready && <Notice kind="good" title={t('check.ready')} />}
      {wanting.length > 0 && <Wanting wanting={wanting} submissionId={submission.id} />}
      <Card title={t('check.coverage')}>
        <p>{t('check.coverage-about')}</p>
        <CoverageTable areas={areas} instrument={submission.instrument} />
      </Card>
      <EvidenceWanting submission={submission} />
      <HiddenQuestions hidden={hidden} submission={submission} />
      <SendCard submission={submission} round={round} isReady={check.ready} />
    </>
  );
}

function Wanting({
  wanting,
  submissionId,
}: {
  readonly wanting: SubmissionCheck['wanting'];
  readonly submissionId: string;
}) {
  const { t } = useTranslation('sending');
  const faults = new Map(wanting.map((want) => [want.question, want]));
  const words = (question: string) => {
    const fault = faults.get(question);
    const key = `fault.${fault?.code}` as 'fault.missing';
    return t(key, { defaultValue: fault?.reason ?? '' });
  };
  return (
    <Card title={t('check.open')}>
      <p>{t('check.wanting', { count: wanting.length })}</p>
      <QuestionList submissionId={submissionId} questions={[...faults.keys()]} about={words} />
    </Card>
  );
}

function EvidenceWanting({ submission }: { readonly submission: Submission }) {
  const { t } = useTranslation('sending');
  const { data } = useInstrument(submission.instrument);
  if (data === undefined) return null;
  const bare = withoutEvidence(data.instrument, submission.answers);
  return (
    <Card title={t('check.evidence')}>
      <p>{t('check.evidence-about')}</p>
      {bare.length === 0 ? (
        <p>{t('check.evidence-none')}</p>
      ) : (
        <>
          <p>{t('check.evidence-count', { count: bare.length })}</p>
          <Disclosure title={t('check.show')}>
            <QuestionList submissionId={submission.id} questions={bare} />
          </Disclosure>
        </>
      )}
    </Card>
  );
}
