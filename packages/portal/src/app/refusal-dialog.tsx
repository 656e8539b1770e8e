import { useTranslation } from 'react-i18next';
import { Actions } from '../design/parts/actions.tsx';
import { Button } from '../design/parts/button.tsx';
import { Dialog } from '../design/parts/dialog.tsx';

interface Props {
  readonly fault: string;
  readonly onClose: () => void;
}

/** What went wrong, in front of the page. */
export function RefusalDialog({ fault, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={fault} isOpen onClose={onClose}>
      <Actions>
        <Button onPress={onClose}>{t('close')}</Button>
      </Actions>
    </Dialog>
  );
}
