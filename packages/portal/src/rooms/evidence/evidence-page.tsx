import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { submissionQuery } from '../../facts/rounds.ts';
import { SurveyTrail } from '../../facts/survey-trail.tsx';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { evidenceQuery } from './evidence.queries.ts';
import { Library } from './library.tsx';

/** The library of a submission: what there is, and which answers it backs. */
export function EvidencePage() {
  const { t } = useTranslation('evidence');
  const { id } = useParams({ from: '/signed-in/submissions/$id/evidence' });
  const session = useSession();
  const submission = useQuery(submissionQuery(id));
  const library = useQuery(evidenceQuery(id));
  return (
    <Page
      title={t('page.title')}
      lead={t('page.lead')}
      above={<SurveyTrail id={id} title={t('page.title')} />}
    >
      <Loaded query={submission}>
        {({ cityId, state, shows }) => {
          const isWriter = may(session, 'addEvidenceLink') && session.principal.organisation.id === cityId;
          return (
            <>
              {shows === 'sent' && <Notice title={t('page.sent-version')} />}
              {shows === 'draft' && !isWriter && <Notice title={t('page.read-only')} />}
              {isWriter && state === 'withdrawn' && <Notice title={t('page.withdrawn')} />}
              <Loaded query={library}>
                {(found) => (
                  <Library submissionId={id} library={found} canWrite={isWriter && state !== 'withdrawn'} />
                )}
              </Loaded>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
