import type { ReactNode } from 'react';

const comeHere = (place: HTMLDivElement | null) => place?.focus();

/** Takes the keyboard when it appears: for what stands in the place of the button that was pressed. */
export function Arrived({ children }: { readonly children: ReactNode }) {
  return (
    <div ref={comeHere} tabIndex={-1}>
      {children}
    </div>
  );
}
