import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { Icon } from './icon.tsx';
import styles from './surfaces.module.css';

interface Props {
  readonly title: ReactNode;
  readonly isOpenAtFirst?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** More for those who want it. */
export function Disclosure({ title, isOpenAtFirst = false, onOpenChange, children }: Props) {
  return (
    <AriaDisclosure
      className={styles.disclosure}
      defaultExpanded={isOpenAtFirst}
      onExpandedChange={onOpenChange}
    >
      <Button slot="trigger" className={styles.disclosureButton}>
        <Icon name="plus" />
        {title}
      </Button>
      <DisclosurePanel>
        <div className={styles.disclosurePanel}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
