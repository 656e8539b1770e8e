import { dataOf, type Submission } from '@interlace/api-client';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { base64Of } from '../../api/base64.ts';
import { useCommand } from '../../api/use-command.ts';
import { Card } from '../../design/parts/card.tsx';
import { Icon } from '../../design/parts/icon.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { isOpen } from '../../facts/rounds.ts';
import { localeOf } from '../../i18n/languages.ts';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { documentAddresses } from './documents.ts';
import styles from './sending.module.css';
import { SubmissionPage } from './submission-page.tsx';
import { WorkbookLines } from './workbook-lines.tsx';
import { WorkbookUpload } from './workbook-upload.tsx';

/** Answers written in a workbook: compared line by line, and taken over where somebody chooses so. */
export function WorkbookPage() {
  const { t } = useTranslation('sending');
  const { id } = useParams({ from: '/signed-in/submissions/$id/workbook' });
  return (
    <SubmissionPage id={id} title={t('workbook.title')} lead={t('workbook.lead')}>
      {({ submission }) => <Workbook submission={submission} />}
    </SubmissionPage>
  );
}

function Workbook({ submission }: { readonly submission: Submission }) {
  const { t, i18n } = useTranslation('sending');
  const session = useSession();
  const { id } = submission;
  const compare = useCommand(async (file: File) =>
    dataOf(
      api.POST('/api/v1/submissions/{id}/workbook-comparisons', {
        params: { path: { id } },
        body: { workbook: await base64Of(file) },
      }),
    ),
  );
  if (compare.output !== undefined)
    return <WorkbookLines comparison={compare.output} submission={submission} onAgain={compare.reset} />;
  const isWriter = may(session, 'saveAnswers');
  return (
    <>
      {!isWriter && <Notice title={t('workbook.by-writers')} />}
      {isWriter && !isOpen(submission) && <Notice kind="caution" title={t('workbook.closed')} />}
      <Card title={t('workbook.get')}>
        <p>{t('workbook.get-about')}</p>
        <p>
          <a
            className={styles.file}
            href={documentAddresses(submission, localeOf(i18n.language)).workbook}
            download
          >
            <Icon name="document" /> {t('documents.workbook')}
          </a>
        </p>
      </Card>
      {isOpen(submission) && isWriter && (
        <Card title={t('workbook.compare')}>
          <WorkbookUpload
            label={t('workbook.file')}
            description={t('workbook.file-about')}
            go={t('workbook.compare')}
            isRunning={compare.isRunning}
            faults={compare.faults}
            onFile={compare.run}
          />
        </Card>
      )}
    </>
  );
}
