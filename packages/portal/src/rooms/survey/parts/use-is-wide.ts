import { useSyncExternalStore } from 'react';

/** Room for what stands beside a question: its help, and the other questions of its area. */
const wide = window.matchMedia('(min-width: 64rem)');

function watch(changed: () => void): () => void {
  wide.addEventListener('change', changed);
  return () => wide.removeEventListener('change', changed);
}

export const useIsWide = (): boolean => useSyncExternalStore(watch, () => wide.matches);
