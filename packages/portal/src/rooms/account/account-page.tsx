import { useTranslation } from 'react-i18next';
import { Page } from '../../design/parts/page.tsx';
import { useSession } from '../../session/session.ts';

/** Who one is here. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { profile } = useSession();
  return (
    <Page title={t('title')} isNarrow>
      <p>{profile.name}</p>
      <p>{profile.email}</p>
    </Page>
  );
}
