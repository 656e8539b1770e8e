import { type KeyboardEvent, lazy, type ReactNode, Suspense, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import buttons from './button.module.css';

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

// What opening a menu takes is a third of a first view's script: it comes when somebody comes near.
const loadList = () => import('./menu-list.tsx');
const MenuList = lazy(async () => ({ default: (await loadList()).MenuList }));
const comesNear = () => void loadList();

/** Things to do, behind a button. */
export function Menu({ name, label, choices }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<'first' | 'last' | true>();
  const isOpen = focus !== undefined;
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setFocus(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <>
      <Button
        ref={button}
        id={id}
        className={`${buttons.button} ${buttons.quiet}`}
        aria-label={name}
        aria-haspopup="true"
        aria-expanded={isOpen}
        onHoverStart={comesNear}
        onFocus={comesNear}
        onPress={({ pointerType }) =>
          setFocus(pointerType === 'keyboard' || pointerType === 'virtual' ? 'first' : true)
        }
        onKeyDown={openByArrow}
      >
        {label}
      </Button>
      {isOpen && (
        <Suspense>
          <MenuList
            button={button}
            labelledBy={id}
            choices={choices}
            focus={focus}
            onClose={() => setFocus(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}
