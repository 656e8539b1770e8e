import { useCallback, useState } from 'react';

/** Drawn with before the page has been laid out. */
const ASSUMED = 720;

/** The width of an element in pixels, for drawings whose letters must not shrink with it. Give the element the ref. */
export function useWidth(): readonly [
  ref: (element: HTMLElement | null) => (() => void) | undefined,
  width: number,
] {
  const [width, setWidth] = useState(ASSUMED);
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [ref, width];
}
