import type { Browser, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, type BrowsingPerson, browseAs, openBrowser, signInAt } from '../src/browser.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { text, textLike } from '../src/portal-texts.ts';
import {
  nameOf,
  openPage,
  overflowWhenNarrow,
  pressWhatOpens,
  setMirrored,
  settled,
  takePictures,
} from './portal/page-checks.ts';
import { pagesOf } from './portal/pages.ts';
import { inventPortalNetwork } from './portal/people.ts';
import { routesOfPortal } from './portal/routes.ts';
import { fillSampleRounds, type SampleRounds } from './portal/sample-rounds.ts';

const network = inventPortalNetwork(9);
let platform: Platform;
let browser: Browser;
let rounds: SampleRounds;
beforeAll(async () => {
  platform = await startPlatform({ accounts: network.accounts });
  [rounds, browser] = await Promise.all([fillSampleRounds(platform, network), openBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 60_000);

const people = new Map<string, Promise<BrowsingPerson>>();
/** One profile for each person, signed in once. */
function personOf(account = ''): Promise<BrowsingPerson> {
  const person = people.get(account) ?? browseAs(browser, platform, account || undefined);
  people.set(account, person);
  return person;
}

// The ids in the addresses are known when the rounds are there; the names of the tests before.
const unfilled = {
  formerRoundId: '',
  roundId: '',
  draftId: '',
  underReviewId: '',
  releasedId: '',
  readyId: '',
};
const entries = pagesOf(network, unfilled).map((entry, index) => ({ name: nameOf(entry), index }));

test('every page of the router is looked at here', () => {
  const known = new Set(pagesOf(network, unfilled).map(({ route }) => route));
  expect(routesOfPortal().filter((route) => !known.has(route))).toEqual([]);
});

test.each(entries)(
  '$name is accessible in light, dark and mirrored, and fits a narrow screen',
  async ({ index }) => {
    const entry = pagesOf(network, rounds)[index];
    if (!entry) throw new Error('there is such a page');
    const { page, faults } = await personOf(entry.account);
    await page.emulateMedia({ colorScheme: 'light' });
    faults.splice(0);
    await openPage(page, entry.path ?? entry.route);
    expect(await page.title()).toMatch(new RegExp(`. · ${text('common:interlace')}$`));
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await pressWhatOpens(page, entry);
    await takePictures(page, entry);
    expect.soft({ light: await accessibilityFaults(page) }).toEqual({ light: [] });
    expect.soft(await overflowWhenNarrow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft({ dark: await accessibilityFaults(page, 'colours') }).toEqual({ dark: [] });
    await page.emulateMedia({ colorScheme: 'light' });
    await setMirrored(page, true);
    await page.reload();
    await settled(page);
    expect(await page.getAttribute('html', 'dir')).toBe('rtl');
    expect.soft({ mirrored: await accessibilityFaults(page, 'shape') }).toEqual({ mirrored: [] });
    expect.soft(await overflowWhenNarrow(page)).toBe(0);
    await setMirrored(page, false);
    expect(faults).toEqual([]);
  },
);

test('mirrored, the page begins at its right edge', async () => {
  const { page } = await personOf(network.cities[0]?.account);
  await setMirrored(page, true);
  try {
    await openPage(page, '/');
    const links = page.getByRole('navigation', { name: text('common:shell.main') }).getByRole('link');
    const [first, last] = await Promise.all([links.first().boundingBox(), links.last().boundingBox()]);
    expect(first?.x).toBeGreaterThan((page.viewportSize()?.width ?? 0) / 2);
    expect(first?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
  } finally {
    await setMirrored(page, false);
  }
});

test.each([
  ['/submissions/no-id', text('common:missing')],
  ['/submissions/no-id/board', text('common:missing')],
  ['/rounds/no-id', text('common:missing')],
  ['/reviews', text('common:missing-page.lead')],
  ['/rounds/new', text('common:missing-page.lead')],
])('%s leads a coordinator nowhere, and the page says so', async (path, words) => {
  const { page, faults } = await personOf(network.cities[0]?.account);
  await openPage(page, path);
  await page.getByText(words).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('who signs out without a network is told of staying signed in; with one, nothing of the person stays', async () => {
  const { page, context, faults } = await browseAs(browser, platform, network.cities[0]?.account);
  const name = page.getByRole('button', { name: textLike('common:shell.account') });
  await name.waitFor();
  await page.evaluate('navigator.serviceWorker.ready');
  await openPage(page, '/account');
  await name.waitFor();
  await context.setOffline(true);
  await name.click();
  await page.getByRole('menuitem', { name: text('common:shell.sign-out') }).click();
  const dialog = page.getByRole('alertdialog', { name: text('common:leaving.failed') });
  await dialog.getByText(text('problems:unreachable')).waitFor();
  const again = dialog.getByRole('button', { name: text('common:again') });
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/sign-outs'));
  await again.click();
  await failed;
  await dialog.getByText(text('problems:unreachable')).waitFor();
  // The dialog stayed, and the keyboard in it.
  await again.and(page.locator(':focus')).waitFor();
  await context.setOffline(false);
  await again.click();
  await page
    .getByRole('link', { name: text('common:shell.sign-in') })
    .first()
    .waitFor();
  expect(await page.evaluate(`caches.has('interlace-reads')`)).toBe(false);
  await page.goBack();
  await page
    .getByRole('link', { name: text('common:shell.sign-in') })
    .first()
    .waitFor();
  expect(await name.count()).toBe(0);
  await context.close();
  expect(faults).toEqual([]);
});

test.each(['continue', 'abort'] as const)(
  'a menu left before its list came opens nothing unasked: %s',
  async (outcome) => {
    const person = network.cities[0]?.account;
    const { page, context, faults } = await browseAs(browser, platform, person, { serviceWorkers: 'block' });
    const held = new Promise<Route>((hold) => void page.route('**/menu-list*', hold));
    const name = page.getByRole('button', { name: textLike('common:shell.account') });
    await name.click();
    const list = await held;
    await page.keyboard.press('Tab');
    await list[outcome]();
    // Until the page knows, too, and has drawn what it made of it.
    await page.evaluate(`import('${list.request().url()}').catch(() => undefined).then(() => undefined)`);
    await page.evaluate('new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)))');
    expect(await page.getByRole('menu').count()).toBe(0);
    if (outcome === 'continue') {
      await name.click();
      await page.getByRole('menu').waitFor();
    }
    await context.close();
    expect(faults).toEqual([]);
  },
);

test('another person in one tab begins the others anew, so that nothing is shown or sent in a wrong name', async () => {
  const [first, second] = network.cities.map(({ account }) => account);
  if (first === undefined || second === undefined) throw new Error('two people are needed');
  const { page, context, faults } = await browseAs(browser, platform, undefined);
  const name = page.getByRole('button', { name: textLike('common:shell.account') });
  await page.goto('/sign-in');
  const elsewhere = await context.newPage();
  await signInAt(elsewhere, platform, first);
  await name.waitFor();
  const before = await name.textContent();
  // Her session ended, and nobody said so.
  await context.clearCookies();
  await signInAt(elsewhere, platform, second);
  await expect.poll(() => name.textContent(), { timeout: 15_000 }).not.toBe(before);
  await context.close();
  expect(faults).toEqual([]);
});
