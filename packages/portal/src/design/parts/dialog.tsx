import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './surfaces.module.css';

interface Props {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isWide?: boolean;
  /** True where closing it would lose a decision that has to be made. */
  readonly isUrgent?: boolean;
  readonly children: ReactNode;
}

/** A question asked in front of the page; the keyboard stays in it, Escape closes it, focus goes back to where it was. */
export function Dialog({ title, isOpen, onClose, isWide = false, isUrgent = false, children }: Props) {
  return (
    <ModalOverlay
      className={styles.overlay}
      isOpen={isOpen}
      isDismissable={!isUrgent}
      onOpenChange={(open) => !open && onClose()}
    >
      <Modal className={`${styles.modal} ${isWide ? styles.wide : ''}`}>
        <AriaDialog className={styles.dialog} role={isUrgent ? 'alertdialog' : 'dialog'}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
