import { randomUUID } from 'node:crypto';
import { roundId } from '@interlace/local/seed/rounds';
import { SANDBOX_NETWORK } from '@interlace/local/seed/sandbox/sandbox-network';
import packedChromium from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { z } from 'zod';
import type { RunningPlatform } from '../platform/running-platform.ts';

/** A coordinator of the Sandbox network whose city has not sent its survey. */
const EMAIL = 'valmarenna@interlace.example';
const PRESENT_YEAR = 2026;

const submission = z.object({ id: z.uuid() });

/** A real Chromium, from a package of the registry. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await packedChromium.executablePath(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    headless: true,
  });
}

/** The portal's address as people type it: cookies belong to a name. */
export const portalUrl = ({ url }: RunningPlatform): string => url.replace('127.0.0.1', 'localhost');

/** A profile of its own, without what a service worker would keep in it. */
export const freshContext = (browser: Browser, platform: RunningPlatform): Promise<BrowserContext> =>
  browser.newContext({ baseURL: portalUrl(platform), locale: 'en-GB', serviceWorkers: 'block' });

const writeHeaders = (platform: RunningPlatform) => ({
  origin: portalUrl(platform),
  'idempotency-key': randomUUID(),
});

/** Signed in, without having seen any page. */
export async function signedInContext(browser: Browser, platform: RunningPlatform): Promise<BrowserContext> {
  const context = await freshContext(browser, platform);
  const data = { email: EMAIL, password: platform.password };
  const answer = await context.request.post('/api/v1/sign-ins', { data, headers: writeHeaders(platform) });
  if (!answer.ok()) throw new Error(`signing in: ${await answer.text()}`);
  return context;
}

/** The draft of the city, begun. */
export async function beginDraft(context: BrowserContext, platform: RunningPlatform): Promise<string> {
  const data = { roundId: roundId(SANDBOX_NETWORK, PRESENT_YEAR) };
  const answer = await context.request.post('/api/v1/submissions', { data, headers: writeHeaders(platform) });
  return submission.parse(await answer.json()).id;
}
