import { useTranslation } from 'react-i18next';
import { Notice } from '../../design/parts/notice.tsx';
import { useSession } from '../../session/session.ts';
import { AccountFrame } from './account-frame.tsx';
import { PasskeysCard } from './passkeys-card.tsx';
import { SecondFactorCard } from './second-factor-card.tsx';

/** What one signs in with beside the password. */
export function SecurityPage() {
  const { t } = useTranslation('account');
  const { profile } = useSession();
  return (
    <AccountFrame page="security">
      {profile.needsSecondFactor && (
        <Notice kind="caution" title={t('security.needed')}>
          <p>{t(profile.hasSecondFactor ? 'security.needed-again' : 'security.needed-more')}</p>
        </Notice>
      )}
      <SecondFactorCard />
      <PasskeysCard />
    </AccountFrame>
  );
}
