import { useTranslation } from 'react-i18next';
import { Actions } from '../design/parts/actions.tsx';
import { Button } from '../design/parts/button.tsx';
import { Dialog } from '../design/parts/dialog.tsx';
import type { Waiting } from '../rooms/survey/work/local-drafts.ts';

interface Props {
  /** What would be left behind. */
  readonly unsent: Waiting | undefined;
  /** Whether signing out was tried in vain. */
  readonly hasFailed: boolean;
  /** Why it was; none while it is tried again. */
  readonly fault: string | undefined;
  readonly isLeaving: boolean;
  readonly onLeave: () => void;
  readonly onStay: () => void;
}

/** Asks before somebody leaves answers behind, and says so where somebody could not leave. */
export function SignOutDialog({ unsent, hasFailed, fault, isLeaving, onLeave, onStay }: Props) {
  const { t } = useTranslation();
  const title = hasFailed ? t('leaving.failed') : t('leaving.title', { count: unsent?.count ?? 0 });
  return (
    <Dialog title={title} isOpen onClose={onStay} isUrgent>
      {hasFailed ? (
        <p role="alert">{fault}</p>
      ) : (
        <p>{t(unsent?.areKept ? 'leaving.about' : 'leaving.about-unkept')}</p>
      )}
      <Actions>
        <Button kind="primary" onPress={onStay}>
          {t('leaving.stay')}
        </Button>
        <Button kind="danger" isPending={isLeaving} onPress={onLeave}>
          {hasFailed ? t('again') : t('leaving.leave')}
        </Button>
      </Actions>
    </Dialog>
  );
}
