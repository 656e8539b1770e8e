import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { accessibilityFaults, type BrowsingPerson, browseAs, openBrowser } from '../src/browser.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { text } from '../src/portal-texts.ts';
import {
  nameOf,
  openPage,
  overflowWhenNarrow,
  setMirrored,
  settled,
  takePictures,
} from './portal/page-checks.ts';
import { pagesOf } from './portal/pages.ts';
import { inventPortalNetwork } from './portal/people.ts';
import { routesOfPortal } from './portal/routes.ts';
import { fillSampleRounds, type SampleRounds } from './portal/sample-rounds.ts';

const network = inventPortalNetwork(7);
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
function personOf(account: string | undefined): Promise<BrowsingPerson> {
  const person = people.get(account ?? '') ?? browseAs(browser, platform, account);
  people.set(account ?? '', person);
  return person;
}

// The ids in the addresses are known when the rounds are there; the names of the tests before.
const unfilled = { formerRoundId: '', roundId: '', draftId: '', underReviewId: '', releasedId: '' };
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
    onTestFailed(() => platform.tellLogs());
    const { page, faults } = await personOf(entry.account);
    await openPage(page, entry.path ?? entry.route);
    expect(await page.title()).toMatch(new RegExp(`. · ${text('common:interlace')}$`));
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect({ light: await accessibilityFaults(page) }).toEqual({ light: [] });
    await takePictures(page, entry);
    expect(await overflowWhenNarrow(page)).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect({ dark: await accessibilityFaults(page) }).toEqual({ dark: [] });
    await page.emulateMedia({ colorScheme: 'light' });
    await setMirrored(page, true);
    try {
      await page.reload();
      await settled(page);
      expect(await page.getAttribute('html', 'dir')).toBe('rtl');
      expect({ mirrored: await accessibilityFaults(page) }).toEqual({ mirrored: [] });
      expect(await overflowWhenNarrow(page)).toBe(0);
    } finally {
      await setMirrored(page, false);
    }
    expect(faults.splice(0)).toEqual([]);
  },
);

test('mirrored, the page begins at its right edge', async () => {
  const { page } = await personOf(network.cities[0]?.account);
  await setMirrored(page, true);
  await openPage(page, '/');
  const bar = page.getByRole('navigation', { name: text('common:shell.main') });
  const box = await bar.getByRole('link').first().boundingBox();
  const last = await bar.getByRole('link').last().boundingBox();
  await setMirrored(page, false);
  expect(box?.x).toBeGreaterThan((page.viewportSize()?.width ?? 0) / 2);
  expect(box?.x).toBeGreaterThan(last?.x ?? Number.POSITIVE_INFINITY);
});
