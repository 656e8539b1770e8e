import { interculturalInstrument } from '@interlace/instruments';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import { signedInContext } from '../../browser/seeded-person.ts';
import { type Figure, figureOf } from '../../report/figure.ts';
import type { MeasureContext } from '../context.ts';
import { questionPath } from './usable.ts';

/** Two frames of a screen with sixty a second: a longer pause is a frame that was not drawn. */
const LATE_FRAME_MS = 34;
const AIM_TASK_MS = 50;

const RESET = 'window.watched = { longestTask: 0, lateFrames: 0 }';
/** Watches how long the page is busy at a stretch, and which frames come late. */
const WATCH = `(() => {
  ${RESET};
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.watched.longestTask = Math.max(window.watched.longestTask, duration);
  }).observe({ type: 'longtask' });
  let last = performance.now();
  const draw = (now) => {
    if (now - last > ${LATE_FRAME_MS}) window.watched.lateFrames += 1;
    last = now;
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
})()`;

const watched = z.object({ longestTask: z.number(), lateFrames: z.int() });

/** From the press of a key until the page says that the answer is saved. */
export async function measureTyping(
  browser: Browser,
  context: MeasureContext,
  draft: string,
): Promise<Figure[]> {
  const question = interculturalInstrument.questions.find(({ type }) => type === 'percentage');
  const repeats = context.quick ? 5 : 15;
  const profile = await signedInContext(browser, context.platform);
  const page = await profile.newPage();
  await page.goto(questionPath(draft, question?.code));
  const field = page.locator('main input').first();
  await field.waitFor();
  const runs: z.infer<typeof watched>[] = [];
  context.say('portal: typing');
  await page.evaluate(WATCH);
  for (let repeat = 1; repeat <= repeats; repeat += 1) {
    await field.fill('');
    await page.evaluate(RESET);
    await typeUntilSaved(page, String(10 + repeat));
    runs.push(watched.parse(await page.evaluate('window.watched')));
  }
  await profile.close();
  const facts = { measure: 'portal' } as const;
  return [
    figureOf({
      ...facts,
      what: 'longest task from key press to saved (0: none of 50 ms or more)',
      unit: 'ms',
      runs: runs.map(({ longestTask }) => longestTask),
      aim: { of: 'value', is: 'at most', bound: AIM_TASK_MS },
    }),
    figureOf({
      ...facts,
      what: 'frames not drawn from key press to saved',
      unit: 'frames',
      runs: runs.map(({ lateFrames }) => lateFrames),
      aim: { of: 'value', is: 'at most', bound: 0 },
    }),
  ];
}

async function typeUntilSaved(page: Page, figure: string): Promise<void> {
  const isSave = (url: string, method: string) => url.includes('/answers/') && method === 'PUT';
  const saved = page.waitForResponse(
    (answer) => answer.ok() && isSave(answer.url(), answer.request().method()),
  );
  await page.locator('main input').first().pressSequentially(figure, { delay: 60 });
  await saved;
  await page.locator('[data-kind=saved]').waitFor();
}
