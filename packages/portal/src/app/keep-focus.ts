/** What may take the focus of something that went away: a part of the page rather than a mere box. */
const PARTS = 'li, section, form, [role="region"], main';

/** After dialogs have given the focus back to where it was. */
const LATER_MS = 60;

/**
 * Where a control goes away that has the focus, or to which a dialog would give it back, the browser begins again at the
 * top of the page. Here the part around it takes the focus, so that the next Tab goes on from there.
 * @returns what ends it
 */
export function keepFocus(content: HTMLElement): () => void {
  let around: readonly Element[] = [];
  let focused: Element | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    focused = target;
    around = ancestorsOf(target, content);
  };
  const restore = () => {
    if (document.activeElement !== document.body || focused === undefined || focused.isConnected) return;
    const part = around.find((ancestor) => ancestor.isConnected && ancestor.matches(PARTS));
    if (!(part instanceof HTMLElement)) return;
    if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
    part.focus({ preventScroll: true });
  };
  const changes = new MutationObserver(() => {
    if (focused === undefined || focused.isConnected) return;
    clearTimeout(later);
    later = setTimeout(restore, LATER_MS);
  });

  content.addEventListener('focusin', remember);
  changes.observe(document.body, { childList: true, subtree: true });
  return () => {
    content.removeEventListener('focusin', remember);
    changes.disconnect();
    clearTimeout(later);
  };
}

function ancestorsOf(element: Element, root: Element): Element[] {
  const ancestors: Element[] = [];
  for (let at = element.parentElement; at !== null; at = at.parentElement) {
    ancestors.push(at);
    if (at === root) break;
  }
  return ancestors;
}
