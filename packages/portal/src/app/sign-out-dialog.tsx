import { useTranslation } from 'react-i18next';
import { Actions } from '../design/parts/actions.tsx';
import { Button } from '../design/parts/button.tsx';
import { Dialog } from '../design/parts/dialog.tsx';
import { signOut } from '../session/session.ts';

interface Props {
  /** How many answers are not sent. */
  readonly unsent: number;
  readonly onStay: () => void;
}

/** Asks before somebody leaves answers behind. */
export function SignOutDialog({ unsent, onStay }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('leaving.title', { count: unsent })} isOpen onClose={onStay} isUrgent>
      <p>{t('leaving.about')}</p>
      <Actions>
        <Button kind="primary" onPress={onStay}>
          {t('leaving.stay')}
        </Button>
        <Button kind="danger" onPress={() => void signOut()}>
          {t('leaving.leave')}
        </Button>
      </Actions>
    </Dialog>
  );
}
