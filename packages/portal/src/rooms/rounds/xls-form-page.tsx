import { dataOf } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { base64Of } from '../../api/base64.ts';
import { useCommand } from '../../api/use-command.ts';
import { Card } from '../../design/parts/card.tsx';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Page } from '../../design/parts/page.tsx';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { WorkbookUpload } from '../sending/workbook-upload.tsx';
import { ImportedForm } from './imported-form.tsx';
import { instrumentsQuery } from './instruments.queries.ts';
import styles from './rounds.module.css';

/** Questionnaires in the format of other survey programs: out of the platform, and into it. */
export function XlsFormPage() {
  const { t } = useTranslation('rounds');
  const session = useSession();
  return (
    <Page
      title={t('xls-form.title')}
      lead={t('xls-form.lead')}
      above={
        <Trail>
          <Link to="/rounds">{t('title')}</Link>
          <span aria-current="page">{t('xls-form.title')}</span>
        </Trail>
      }
    >
      <ExportCard />
      {may(session, 'importXlsForm') && <ImportCard />}
    </Page>
  );
}

function ExportCard() {
  const { t } = useTranslation('rounds');
  const instruments = useQuery(instrumentsQuery);
  return (
    <Card title={t('xls-form.export')}>
      <p>{t('xls-form.export-about')}</p>
      <Loaded query={instruments}>
        {(all) => (
          <ul className={styles.links}>
            {all.map(({ code, version, title }) => (
              <li key={`${code} ${version}`}>
                <a
                  href={`/api/v1/instruments/${encodeURIComponent(code)}/versions/${version}/xlsform`}
                  download
                >
                  {title} {version}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
}

function ImportCard() {
  const { t } = useTranslation('rounds');
  const read = useCommand(async (file: File) =>
    dataOf(api.POST('/api/v1/instruments/xlsform-imports', { body: { workbook: await base64Of(file) } })),
  );
  if (read.output !== undefined) return <ImportedForm imported={read.output} onAgain={read.reset} />;
  return (
    <Card title={t('xls-form.import')}>
      <p>{t('xls-form.import-about')}</p>
      <WorkbookUpload
        label={t('xls-form.file')}
        go={t('xls-form.go')}
        isRunning={read.isRunning}
        faults={read.faults}
        onFile={read.run}
      />
    </Card>
  );
}
