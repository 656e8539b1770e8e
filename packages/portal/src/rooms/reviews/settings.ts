import { useSyncExternalStore } from 'react';

/** What an evaluator chose on this device. */
const first = { shortcuts: true, next: true } as const;
export type Setting = keyof typeof first;

const nameOf = (setting: Setting) => `interlace.reviews.${setting}`;
const read = (setting: Setting): boolean => {
  const stored = localStorage.getItem(nameOf(setting));
  return stored === null ? first[setting] : stored === 'yes';
};

const listeners = new Set<() => void>();
function listen(changed: () => void): () => void {
  listeners.add(changed);
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', changed);
  };
}

/** A choice kept on this device, and how to change it. */
export function useSetting(setting: Setting): readonly [boolean, (value: boolean) => void] {
  const value = useSyncExternalStore(listen, () => read(setting));
  const change = (next: boolean) => {
    localStorage.setItem(nameOf(setting), next ? 'yes' : 'no');
    for (const changed of listeners) changed();
  };
  return [value, change];
}
