import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import buttons from './button.module.css';
import styles from './surfaces.module.css';

export interface MenuChoice {
  readonly id: string;
  readonly label: ReactNode;
  readonly onChoose: () => void;
}

interface Props {
  /** Named for those who do not see the sign. */
  readonly name?: string;
  readonly label: ReactNode;
  readonly choices: readonly MenuChoice[];
}

/** Things to do, behind a button. */
export function Menu({ name, label, choices }: Props) {
  return (
    <MenuTrigger>
      <Button className={`${buttons.button} ${buttons.quiet}`} aria-label={name}>
        {label}
      </Button>
      <Popover className={styles.popover}>
        <AriaMenu
          className={styles.menu}
          aria-label={name}
          onAction={(key) => choices.find(({ id }) => id === key)?.onChoose()}
        >
          {choices.map(({ id, label: words }) => (
            <MenuItem
              key={id}
              id={id}
              className={styles.item}
              textValue={typeof words === 'string' ? words : id}
            >
              {words}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
