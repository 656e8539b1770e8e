import { useEffect, useEffectEvent } from 'react';

interface Ways {
  readonly previous: () => void;
  readonly next: () => void;
}

const WRITTEN_IN =
  'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable], [role=menu]';

/** Alt and an arrow along the line of reading lead on; in a text field the keys stay the text's. */
export function useShortcuts({ previous, next }: Ways): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    if (event.target instanceof Element && event.target.closest(WRITTEN_IN)) return;
    event.preventDefault();
    const isForward = (event.key === 'ArrowRight') === (document.documentElement.dir !== 'rtl');
    if (isForward) next();
    else previous();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
