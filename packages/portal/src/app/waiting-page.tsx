import { useTranslation } from 'react-i18next';
import { Page } from '../design/parts/page.tsx';

/** While it is not known yet who is signed in. */
export function WaitingPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('interlace')} isNarrow>
      <p role="status">{t('loading')}</p>
    </Page>
  );
}
