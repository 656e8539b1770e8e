import { beginDraft, openBrowser, signedInContext } from '../browser/seeded-person.ts';
import type { Figure } from '../report/figure.ts';
import type { MeasureContext } from './context.ts';
import { measureAutosave } from './portal/autosave.ts';
import { measureFirstView } from './portal/first-view.ts';
import { measureTyping } from './portal/typing.ts';
import { measureUsable } from './portal/usable.ts';

/** What people wait for in their browser, and fifty who type at once. */
export async function measurePortal(context: MeasureContext): Promise<Figure[]> {
  const { platform, say } = context;
  const browser = await openBrowser();
  try {
    say('portal: first view');
    const firstView = await measureFirstView(browser, context);
    const person = await signedInContext(browser, platform);
    const draft = await beginDraft(person, platform);
    await person.close();
    const usable = await measureUsable(browser, context, draft);
    const typing = await measureTyping(browser, context, draft);
    return [...firstView, ...usable, ...typing, ...(await measureAutosave(context))];
  } finally {
    await browser.close();
  }
}
