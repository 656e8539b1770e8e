import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../design/parts/button-link.tsx';
import { Page } from '../design/parts/page.tsx';

/** For an address that leads nowhere. */
export function MissingPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('missing-page.title')} lead={t('missing-page.lead')} isNarrow>
      <div>
        <ButtonLink to="/" kind="primary">
          {t('missing-page.home')}
        </ButtonLink>
      </div>
    </Page>
  );
}
