import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import packedChromium from '@sparticuz/chromium';
import type { AxeResults, RunOptions } from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { addressOf } from './accounts.ts';
import type { Platform } from './platform.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How long a test waits for something on a page. */
const PATIENCE_MS = 15_000;

/** WCAG 2.2, levels A and AA, as axe tags its rules. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A real Chromium, from a package of the registry. Isolation between sites stays on, unlike in that package's own settings. */
const launchOptions = async () => ({
  executablePath: await packedChromium.executablePath(),
  // Background requests would knock at hosts that tests cannot reach.
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  headless: true,
});

export const openBrowser = async (): Promise<Browser> => chromium.launch(await launchOptions());

/** A browser that can be killed: SIGKILL, so that no handler of it runs. */
export async function openMortalBrowser(): Promise<{ browser: Browser; kill: () => Promise<void> }> {
  const server = await chromium.launchServer(await launchOptions());
  const browser = await chromium.connect(server.wsEndpoint());
  return { browser, kill: () => server.kill() };
}

/** The portal's address as people type it: passkeys and cookies belong to a name. */
export const portalUrl = (platform: Platform): string => platform.url.replace('127.0.0.1', 'localhost');

/** What went wrong in a page without anybody seeing it: errors of scripts, and what the content security policy refused. */
export function watchPage(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const text = message.text();
    // A browser reports every refusal of the API and every lost connection, which pages are built to meet.
    if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(text)) faults.push(text);
  });
  return faults;
}

export interface BrowsingPerson {
  readonly context: BrowserContext;
  readonly page: Page;
  /** See `watchPage`. */
  readonly faults: string[];
}

/** Somebody with a browser profile of their own, signed in through the sign-in page, or nobody yet. */
export async function browseAs(
  browser: Browser,
  platform: Platform,
  account: string | undefined,
  options: BrowserContextOptions = {},
): Promise<BrowsingPerson> {
  const context = await browser.newContext({
    baseURL: portalUrl(platform),
    locale: 'en-GB',
    reducedMotion: 'reduce',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults = watchPage(page);
  if (account !== undefined) await signInAt(page, platform, account);
  return { context, page, faults };
}

/** Signs in as a person does, in whatever language the page is. */
export async function signInAt(page: Page, platform: Platform, account: string): Promise<void> {
  await page.goto('/sign-in');
  await page.locator('input[autocomplete~=username]').fill(addressOf(account));
  await page.locator('input[type=password]').fill(platform.password);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Which rules: all of them, the one about colours, or all but that one. */
type Look = 'whole' | 'colours' | 'shape';

const CONTRAST = 'color-contrast';
const lookOptions: Record<Look, RunOptions> = {
  whole: { runOnly: RULES },
  colours: { runOnly: { type: 'rule', values: [CONTRAST] } },
  shape: { runOnly: RULES, rules: { [CONTRAST]: { enabled: false } } },
};

/**
 * What axe finds against WCAG 2.2 A and AA on the page as it stands, a line each. Another colour scheme changes the
 * colours alone, another direction everything but them.
 */
export async function accessibilityFaults(page: Page, look: Look = 'whole'): Promise<string[]> {
  // Colours on their way from one to another are nobody's fault.
  await page.evaluate(
    `for (const one of document.getAnimations()) if (one.effect?.getTiming().iterations !== Infinity) one.finish()`,
  );
  await page.evaluate(axeSource);
  const results = await page.evaluate(
    // axe is what the line above put into the page.
    async (options) => (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(options),
    lookOptions[look],
  );
  return (results as AxeResults).violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`.slice(0, 400)),
  );
}
