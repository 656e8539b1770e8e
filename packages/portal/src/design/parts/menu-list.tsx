import type { RefObject } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import type { MenuChoice } from './menu.tsx';
import styles from './surfaces.module.css';

interface Props {
  readonly button: RefObject<HTMLButtonElement | null>;
  /** Id of the button. */
  readonly labelledBy: string;
  readonly choices: readonly MenuChoice[];
  /** Which choice has the focus at first; true leaves it to the list. */
  readonly focus: 'first' | 'last' | true;
  readonly onClose: () => void;
}

/** The choices of an open menu. */
export function MenuList({ button, labelledBy, choices, focus, onClose }: Props) {
  return (
    <Popover
      className={styles.popover}
      triggerRef={button}
      placement="bottom start"
      aria-labelledby={labelledBy}
      isOpen
      onOpenChange={onClose}
    >
      <Menu
        className={styles.menu}
        aria-labelledby={labelledBy}
        autoFocus={focus}
        onClose={onClose}
        onAction={(key) => choices.find(({ id }) => id === key)?.onChoose()}
      >
        {choices.map(({ id, label }) => (
          <MenuItem
            key={id}
            id={id}
            className={styles.item}
            textValue={typeof label === 'string' ? label : id}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  );
}
