import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import buttons from './button.module.css';
import { FailedPart } from './late.tsx';

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

type List = typeof import('./menu-list.tsx').MenuList;

/** Kept apart from React's own way of loading, which shows even what is there a moment late: keys pressed in a row. */
let loaded: List | undefined;

/**
 * Things to do, behind a button. What opening a menu takes is a fifth of a first view's script: it comes when somebody
 * comes near.
 */
export function Menu({ name, label, choices }: Props) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<'first' | 'last' | true>();
  const [MenuList, setList] = useState(() => loaded);
  const [fault, setFault] = useState<unknown>();
  const isOpen = focus !== undefined && MenuList !== undefined;
  /** For whoever moved on before the list came, or could not be given it: nothing opens later unasked. */
  const giveUp = () => setFocus(undefined);
  const load = async () => {
    loaded ??= (await import('./menu-list.tsx')).MenuList;
    setList(() => loaded);
  };
  /** That it failed is said to those who wanted it. */
  const prepare = () => void load().catch(giveUp);
  const open = (first: 'first' | 'last' | true) => {
    setFocus(first);
    load().catch((error) => {
      giveUp();
      setFault(error);
    });
  };
  const openByArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowDown' ? 'first' : 'last');
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
        onHoverStart={prepare}
        onFocus={prepare}
        onBlur={() => MenuList === undefined && giveUp()}
        onPress={({ pointerType }) =>
          open(pointerType === 'mouse' || pointerType === 'touch' ? true : 'first')
        }
        onKeyDown={openByArrow}
      >
        {label}
      </Button>
      {fault !== undefined && <FailedPart error={fault} />}
      {isOpen && (
        <MenuList button={button} labelledBy={id} choices={choices} focus={focus} onClose={giveUp} />
      )}
    </>
  );
}
