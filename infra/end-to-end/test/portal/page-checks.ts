import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '@interlace/testkit';
import type { Page } from 'playwright-core';
import { text, textInAnyLanguage } from '../../src/portal-texts.ts';
import type { PageEntry } from './pages.ts';

/** The language whose words run from right to left; see packages/portal/src/i18n. */
const MIRRORED = 'ar-XB';
const NARROWEST = 320;
const folder = process.env.INTERLACE_SCREENSHOTS;

/** Opens a page and waits until it has what it loads. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Resolves when the page has its title and waits for nothing. */
export async function settled(page: Page): Promise<void> {
  const title = page.getByRole('heading', { level: 1 });
  const waiting = page.getByText(textInAnyLanguage('common:loading'));
  const isSettled = async () => (await title.count()) === 1 && (await waiting.count()) === 0;
  // A page that leads on to another has settled when that one has.
  await eventually(async () => (await isSettled()) && isSettled(), { timeout: 15_000, interval: 100 });
}

export const setMirrored = (page: Page, isMirrored: boolean): Promise<void> =>
  page.evaluate(
    isMirrored
      ? `localStorage.setItem('interlace.language', '${MIRRORED}')`
      : `localStorage.setItem('interlace.language', 'en')`,
  );

/** By how many pixels the page is wider than the narrowest screen. */
export async function overflowWhenNarrow(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: NARROWEST, height: 700 });
  await eventually(async () => (await page.evaluate<number>('innerWidth')) === NARROWEST);
  // The page follows its window with the next frame.
  await page.evaluate('new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))');
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (before) await page.setViewportSize(before);
  return Math.max(0, width - NARROWEST);
}

/** Opens what stands in front of the page, where that is what is looked at. */
export async function pressWhatOpens(page: Page, { opens }: PageEntry): Promise<void> {
  if (opens === undefined) return;
  await page.getByRole('button', { name: text(opens), exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

export const nameOf = ({ route, of }: PageEntry): string => (of ? `${route} ${of}` : route);

/** Pictures of the whole page on a phone and on a desk, where a folder for them is named. */
export async function takePictures(page: Page, entry: PageEntry): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  const name =
    nameOf(entry)
      .replaceAll(/[^a-z]+/gi, '-')
      .replaceAll(/^-|-$/g, '') || 'start';
  const before = page.viewportSize();
  for (const width of [390, 1_440]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
  }
  if (entry.picture) {
    await page.setViewportSize({ width: 1_200, height: 900 });
    await page.screenshot({ path: join(folder, `${entry.picture}.png`) });
  }
  if (before) await page.setViewportSize(before);
}
