import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Page } from '../../design/parts/page.tsx';

/** What this is, for somebody who comes here for the first time. */
export function LandingPage() {
  const { t } = useTranslation('home');
  return (
    <Page title={t('landing.title')} lead={t('landing.lead')}>
      <div>
        <ButtonLink to="/sign-in" kind="primary">
          {t('landing.sign-in')}
        </ButtonLink>
      </div>
    </Page>
  );
}
