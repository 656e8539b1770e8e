import { interculturalInstrument } from '@interlace/instruments';
import type { Browser } from 'playwright-core';
import { signedInContext } from '../../browser/seeded-person.ts';
import { type Figure, figureOf } from '../../report/figure.ts';
import type { MeasureContext } from '../context.ts';

const SLOWDOWN = 4;
const AIM_MS = 1_500;

/** Notes when the control of a question can first be used, in milliseconds since the page was asked for. */
const WATCH = `new MutationObserver(() => {
  if (window.usableAt === undefined && document.querySelector('main input:not(:disabled)'))
    window.usableAt = performance.now();
}).observe(document, { childList: true, subtree: true, attributes: true });`;

export const questionPath = (draft: string, code = interculturalInstrument.questions[0]?.code): string =>
  `/submissions/${draft}/questions/${code}`;

/** From asking for the page of a question until it can be answered, on a processor slowed down four times. */
export async function measureUsable(
  browser: Browser,
  context: MeasureContext,
  draft: string,
): Promise<Figure[]> {
  const repeats = context.quick ? 3 : 7;
  const first: number[] = [];
  const again: number[] = [];
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    context.say(`portal: questionnaire ${repeat} of ${repeats}`);
    const profile = await signedInContext(browser, context.platform);
    const page = await profile.newPage();
    const wire = await profile.newCDPSession(page);
    await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.addInitScript(WATCH);
    for (const runs of [first, again]) {
      await page.goto(questionPath(draft));
      await page.locator('main input:enabled').first().waitFor({ state: 'attached' });
      runs.push(await page.evaluate<number>('window.usableAt'));
    }
    await profile.close();
  }
  const facts = {
    measure: 'portal',
    unit: 'ms',
    aim: { of: 'value', is: 'at most', bound: AIM_MS },
  } as const;
  const what = `questionnaire usable, processor ${SLOWDOWN} times slower`;
  return [
    figureOf({ ...facts, what: `${what}, first visit`, runs: first }),
    figureOf({ ...facts, what: `${what}, files on the device`, runs: again }),
  ];
}
