import { type RefObject, useCallback, useRef } from 'react';

interface FocusPlace<Place extends HTMLElement> {
  /** For an element with `tabIndex={-1}`. */
  readonly place: RefObject<Place | null>;
  readonly goThere: () => void;
}

/** Where the keyboard goes on after what held it is gone, such as a button that removed its own row. */
export function useFocusPlace<Place extends HTMLElement>(): FocusPlace<Place> {
  const place = useRef<Place>(null);
  // After the next paint, when a dialog that was closed has given the focus back to whatever is left.
  const goThere = useCallback(() => {
    requestAnimationFrame(() => requestAnimationFrame(() => place.current?.focus()));
  }, []);
  return { place, goThere };
}
