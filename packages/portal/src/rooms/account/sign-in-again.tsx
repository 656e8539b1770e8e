import { useTranslation } from 'react-i18next';
import type { Faults } from '../../api/faults.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { Button } from '../../design/parts/button.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { signOut } from '../../session/session.ts';

const BACK_HERE = '/sign-in?next=%2Faccount%2Fsecurity';

/** For what only a session may do that has just begun, or that has seen the second factor: the way to such a one. */
export function SignInAgain({ faults }: { readonly faults: Faults }) {
  const { t } = useTranslation('account');
  if (faults.code !== 'session-not-fresh' && faults.code !== 'second-factor-needed') return null;
  return (
    <Notice kind="caution" title={t('security.again')}>
      <Actions>
        <Button onPress={() => void signOut(BACK_HERE)}>{t('security.sign-in-again')}</Button>
      </Actions>
    </Notice>
  );
}
