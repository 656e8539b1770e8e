import { ApiProblem, ApiUnreachable } from '@interlace/api-client';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../api/faults.ts';
import { reloadIfReachable } from '../api/reach.ts';
import { Button } from '../design/parts/button.tsx';
import { Notice } from '../design/parts/notice.tsx';
import { Page } from '../design/parts/page.tsx';

/** For a page that could not be shown. */
export function FailedPage({ error }: ErrorComponentProps) {
  const router = useRouter();
  const { t } = useTranslation();
  const { t: problemText } = useTranslation('problems');
  const tryAgain = async () => {
    const isOfApi = error instanceof ApiProblem || error instanceof ApiUnreachable;
    await (isOfApi ? router.invalidate() : reloadIfReachable());
  };
  return (
    <Page title={t('failed-page.title')} isNarrow>
      <Notice kind="bad" title={faultsOf(problemText, error).whole} isAnswer>
        <p>{t('failed-page.kept')}</p>
      </Notice>
      <div>
        <Button kind="primary" onPress={() => void tryAgain()}>
          {t('again')}
        </Button>
      </div>
    </Page>
  );
}
