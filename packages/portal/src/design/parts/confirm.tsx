import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Faults } from '../../api/faults.ts';
import { Actions } from './actions.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Form } from './form.tsx';

interface Props {
  readonly title: string;
  /** What is done, on the button. */
  readonly go: string;
  readonly isOpen: boolean;
  readonly isRunning: boolean;
  readonly faults: Faults;
  readonly onGo: () => void;
  readonly onClose: () => void;
  /** What follows from it; fields, where something has to be told. */
  readonly children: ReactNode;
}

/** Asks once more before something that cannot be undone. */
export function Confirm({ title, go, isOpen, isRunning, faults, onGo, onClose, children }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose}>
      <Form faults={faults} onSubmit={onGo}>
        {children}
        <Actions>
          <Button type="submit" kind="danger" isPending={isRunning}>
            {go}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </Actions>
      </Form>
    </Dialog>
  );
}
