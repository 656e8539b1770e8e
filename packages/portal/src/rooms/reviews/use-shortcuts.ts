import { useEffect, useEffectEvent } from 'react';
import { takesLetters } from './list-keys.ts';
import { useSetting } from './settings.ts';

/** Whether letters pressed there are somebody's words, or a dialog stands in front. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null) return true;
  if (!(target instanceof HTMLElement)) return false;
  const type = target instanceof HTMLInputElement ? target.type : undefined;
  return takesLetters({ tag: target.tagName, isEditable: target.isContentEditable, ...(type && { type }) });
}

/** Single letters that do something on this page; never while somebody writes, and not where they are switched off. */
export function useShortcuts(shortcuts: Readonly<Record<string, (() => void) | undefined>>): void {
  const [isOn] = useSetting('shortcuts');
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target))
      return;
    const act = shortcuts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!isOn) return;
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [isOn]);
}
