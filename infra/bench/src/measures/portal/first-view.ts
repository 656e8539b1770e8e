import type { Browser } from 'playwright-core';
import { freshContext } from '../../browser/seeded-person.ts';
import { type Figure, figureOf } from '../../report/figure.ts';
import type { MeasureContext } from '../context.ts';

const AIM_KB = 200;

/** Script that comes over the line until a page stands, compressed, by somebody who was never here. */
export async function measureFirstView(browser: Browser, context: MeasureContext): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, path] of [
    ['landing page', '/'],
    ['sign-in page', '/sign-in'],
  ] as const) {
    figures.push(
      figureOf({
        measure: 'portal',
        what: `script of the ${name}, compressed`,
        unit: 'kB',
        runs: [await scriptBytes(browser, context, path)],
        aim: { of: 'value', is: 'at most', bound: AIM_KB },
      }),
    );
  }
  return figures;
}

/** Kilobytes (10^3) of script. */
async function scriptBytes(browser: Browser, { platform }: MeasureContext, path: string): Promise<number> {
  const profile = await freshContext(browser, platform);
  const page = await profile.newPage();
  const wire = await profile.newCDPSession(page);
  await wire.send('Network.enable');
  const scripts = new Set<string>();
  let bytes = 0;
  wire.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) scripts.add(requestId);
  });
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength;
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await profile.close();
  return bytes / 1_000;
}
