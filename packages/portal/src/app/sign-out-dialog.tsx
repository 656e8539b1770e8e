import { useTranslation } from 'react-i18next';
import { Actions } from '../design/parts/actions.tsx';
import { Button } from '../design/parts/button.tsx';
import { Dialog } from '../design/parts/dialog.tsx';

interface Props {
  /** How many answers are not sent. */
  readonly unsent: number;
  /** Why signing out did not succeed. */
  readonly fault: string | undefined;
  readonly isLeaving: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before somebody leaves answers behind, and says so where somebody could not leave. */
export function SignOutDialog({ unsent, fault, isLeaving, onLeave, onStay }: Props) {
  const { t } = useTranslation();
  const title = fault === undefined ? t('leaving.title', { count: unsent }) : t('leaving.failed');
  return (
    <Dialog title={title} isOpen onClose={onStay} isUrgent>
      <p role={fault === undefined ? undefined : 'alert'}>{fault ?? t('leaving.about')}</p>
      <Actions>
        <Button kind="primary" onPress={onStay}>
          {t('leaving.stay')}
        </Button>
        <Button kind="danger" isPending={isLeaving} onPress={onLeave}>
          {fault === undefined ? t('leaving.leave') : t('again')}
        </Button>
      </Actions>
    </Dialog>
  );
}
