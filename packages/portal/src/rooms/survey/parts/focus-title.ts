/** After something that takes its own button away, the keyboard goes on at the title of the page. */
export function focusTitle(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
