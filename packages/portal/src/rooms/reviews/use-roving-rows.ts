import { type KeyboardEvent, useRef, useState } from 'react';
import { listStep } from './list-keys.ts';
import { useSetting } from './settings.ts';
import { useShortcuts } from './use-shortcuts.ts';

interface Options {
  /** The row the Tab key comes to first; −1 for the first one. */
  readonly first: number;
  readonly onChoose: (row: number) => void;
}

/** A list that is one stop of the Tab key; arrows (and letters, where they are on) go from row to row. */
export function useRovingRows(rows: number, { first, onChoose }: Options) {
  const list = useRef<HTMLOListElement>(null);
  const [letters] = useSetting('shortcuts');
  const [wanted, setWanted] = useState(Math.max(first, 0));
  const at = Math.min(wanted, Math.max(rows - 1, 0));
  const focus = (row: number, what: 'a' | 'input') => {
    setWanted(row);
    list.current?.children.item(row)?.querySelector<HTMLElement>(what)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = listStep(event, { rows, at, letters });
    if (!step) return;
    event.preventDefault();
    if (step.kind === 'choose') onChoose(step.row);
    else focus(step.row, event.target instanceof HTMLInputElement ? 'input' : 'a');
  };
  const come = () => focus(at, 'a');
  useShortcuts({ j: come, k: come });
  return { at, enter: setWanted, props: { ref: list, onKeyDown } };
}
