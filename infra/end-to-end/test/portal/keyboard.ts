import type { Answer, Question } from '@interlace/instruments';
import type { Page } from 'playwright-core';

/** More stops than any page has. */
const MOST_STOPS = 150;

const at = (selector: string) => `document.activeElement?.matches(${JSON.stringify(selector)}) ?? false`;

/** What the keyboard is at, in the words of the page. */
const WHERE = `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()`;

/** Tab until `isThere`. @throws Error where the keyboard stops at something that does not show it, or never comes there. */
async function tabUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const isShown = await page.evaluate<boolean>(at(':focus-visible'));
    if (!isShown && !(await page.evaluate<boolean>(at('body'))))
      throw new Error(`the keyboard is at “${await page.evaluate(WHERE)}”, and nothing shows it`);
    if (await isThere()) return;
  }
  const said = await page.evaluate<string>('document.body.innerText');
  throw new Error(`the keyboard never comes there on ${page.url()}, which says: ${said.slice(0, 600)}`);
}

/** Tab until the keyboard is at an element that matches. */
export const tabTo = (page: Page, selector: string): Promise<void> =>
  tabUntil(page, () => page.evaluate<boolean>(at(selector)));

/** Tab until the keyboard is at something with these words. */
export const tabToWords = (page: Page, words: string | RegExp): Promise<void> =>
  tabUntil(page, async () => {
    const said = await page.evaluate<string>(WHERE);
    return typeof words === 'string' ? said === words : words.test(said);
  });

/** The field of a question's own answer: other fields of the page come after it. */
const FIELD = 'main input';

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
}

/** The options are asked for one below the other; choosing one is going there. */
async function chooseOne(page: Page, index: number): Promise<void> {
  await page.keyboard.press('Space');
  await press(page, 'ArrowDown', index);
}

async function chooseSome(page: Page, isChosen: readonly boolean[]): Promise<void> {
  for (const [index, isWanted] of isChosen.entries()) {
    if (isWanted) await page.keyboard.press('Space');
    if (index < isChosen.length - 1) await page.keyboard.press('Tab');
  }
}

/** Answers the open question of a page with keys alone, beginning wherever the keyboard is. */
export async function answerByKeys(page: Page, question: Question, answer: Answer): Promise<void> {
  if (answer.state !== 'answered') throw new Error('values are answered here');
  const { value } = answer;
  await tabTo(page, FIELD);
  if ((question.type === 'graded' || question.type === 'single') && typeof value === 'string')
    return chooseOne(
      page,
      question.options.findIndex(({ code }) => code === value),
    );
  if (question.type === 'multiple' && Array.isArray(value))
    // No option at all is the last choice.
    return chooseSome(page, [
      ...question.options.map(({ code }) => value.includes(code)),
      value.length === 0,
    ]);
  if (typeof value === 'object' && 'numerator' in value) {
    await page.keyboard.type(String(value.numerator));
    await tabTo(page, FIELD);
    await page.keyboard.type(String(value.denominator));
  } else await page.keyboard.type(String(value));
  // In a text field the arrow keys are the text's.
  await page.keyboard.press('Tab');
}
