import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { SurveyTrail } from '../../facts/survey-trail.tsx';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { threadsQuery } from './discussion.queries.ts';
import { Threads } from './threads-list.tsx';

/** Everything that is discussed about a submission. */
export function DiscussionPage() {
  const { t } = useTranslation('discussion');
  const { id } = useParams({ from: '/signed-in/submissions/$id/discussion' });
  const canWrite = may(useSession(), 'openThread');
  const query = useQuery(threadsQuery(id));
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead')}
      above={<SurveyTrail id={id} title={t('page.title')} />}
    >
      {!canWrite && <Notice title={t('page.read-only')} />}
      <Loaded query={query}>
        {(threads) => <Threads submissionId={id} threads={threads} canWrite={canWrite} />}
      </Loaded>
    </Page>
  );
}
