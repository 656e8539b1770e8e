import { type Answer, interculturalInstrument } from '@interlace/instruments';
import { eventually } from '@interlace/testkit';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFailed, test } from 'vitest';
import { z } from 'zod';
import { accessibilityFaults, browseAs, openBrowser, openMortalBrowser, signInAt } from '../src/browser.ts';
import { foundNetwork, openRound } from '../src/network.ts';
import { type Platform, startPlatform } from '../src/platform.ts';
import { text, textLike } from '../src/portal-texts.ts';
import {
  answeredDraft,
  assignSectionOf,
  createDraft,
  pathOf,
  submission,
  wholeSurvey,
} from '../src/survey.ts';
import type { Visitor } from '../src/visitor.ts';
import { answerByKeys, tabTo, tabToWords } from './portal/keyboard.ts';
import { openPage } from './portal/page-checks.ts';
import { inventPortalNetwork } from './portal/people.ts';
import {
  answeredAtLast,
  answersOf,
  pageOf,
  questionAt,
  questionOf,
  questionsInOrder,
  stateLine,
} from './portal/survey-pages.ts';

const network = inventPortalNetwork(1);
const [{ account: coordinator = '', code: cityCode = '' } = {}] = network.cities;
const contributor = `contributor-${cityCode}`;
const whole = wholeSurvey(interculturalInstrument);
const codes = questionsInOrder.map(({ code }) => code);
const given = (code: string): Answer => {
  const answer = whole.get(code);
  if (!answer) throw new Error(`${code} is not asked`);
  return answer;
};

/** What the device keeps until the server has it, as JSON. */
const DEVICE = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('interlace');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const rows = opening.result.transaction('unconfirmed').objectStore('unconfirmed').getAll();
    rows.onsuccess = () => {
      opening.result.close();
      resolve(JSON.stringify(rows.result));
    };
  };
})`;

let platform: Platform;
let browser: Browser;
let city: Visitor;
beforeAll(async () => {
  platform = await startPlatform({ accounts: network.accounts });
  await foundNetwork(platform, network, [interculturalInstrument]);
  [browser, city] = await Promise.all([openBrowser(), platform.as(coordinator)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await platform?.stop();
}, 60_000);
afterEach(() => {
  expect(platform.watch.takeFaults()).toEqual([]);
});

/** A draft in a round of its own. */
async function draft(answered: readonly string[] = []): Promise<string> {
  onTestFailed(() => platform.tellLogs());
  const roundId = await openRound(platform, network, interculturalInstrument);
  const some = new Map(answered.map((code) => [code, given(code)]));
  return some.size > 0 ? answeredDraft(city, roundId, some) : createDraft(city, roundId);
}

const history = z.object({
  items: z.array(z.object({ outcome: z.string(), version: z.int(), value: z.unknown(), by: z.string() })),
});
const historyOf = async (id: string, question: string) => {
  const { items } = await city.call(history, 'GET', `${pathOf(id)}/answers/${question}/history?limit=100`);
  return items;
};

test('a browser is killed at question 43, and the work goes on in another at the same question with every answer', async () => {
  const before = codes.slice(0, 40);
  const [forty1 = '', forty2 = '', forty3 = ''] = codes.slice(40, 43);
  const id = await draft(before);
  const mortal = await openMortalBrowser();
  const { page } = await browseAs(mortal.browser, platform, coordinator);
  await openPage(page, pageOf(id, forty1));
  for (const code of [forty1, forty2, forty3]) {
    await page.waitForURL(`**${pageOf(id, code)}`);
    await answerByKeys(page, questionOf(code), given(code));
    await stateLine(page, 'saved').waitFor();
    if (code !== forty3) await page.keyboard.press('Alt+ArrowRight');
  }
  await mortal.kill();

  const { page: other, context } = await browseAs(browser, platform, coordinator);
  await openPage(other, `/submissions/${id}`);
  const progress = textLike('survey:overview.answered', { answered: 43 });
  await other.getByText(progress).first().waitFor();
  await other.getByRole('link', { name: textLike('survey:overview.go-on') }).click();
  await stateLine(other, 'saved').waitFor();
  expect(questionAt(other)).toBe(forty3);
  const known = await answersOf(city, id);
  for (const code of [...before, forty1, forty2, forty3])
    expect(known.get(code)).toMatchObject({ value: (given(code) as { value: unknown }).value });
  await context.close();
}, 120_000);

test('what is written without a connection outlives the closed tab, and is sent when the connection is back', async () => {
  const [first = '', second = ''] = codes;
  const id = await draft();
  const { page, context } = await browseAs(browser, platform, coordinator);
  await openPage(page, pageOf(id, first));
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  // From here on the service worker stands between the page and the network.
  await page.reload();
  await openPage(page, pageOf(id, first));
  await context.setOffline(true);
  await answerByKeys(page, questionOf(first), given(first));
  await stateLine(page, 'kept').waitFor();
  const { value } = given(first) as { value: string };
  // The line may speak of the key before the last; a tab that closes within that moment keeps that one's answer.
  await eventually(async () => expect(await page.evaluate(DEVICE)).toContain(`"value":"${value}"`));
  await page.close();

  const again = await context.newPage();
  await openPage(again, pageOf(id, first));
  await again.getByText(text('common:shell.offline')).waitFor();
  await stateLine(again, 'kept').waitFor();
  await again.getByRole('link', { name: text('survey:steps.next') }).click();
  await again.waitForURL(`**${pageOf(id, second)}`);
  await answerByKeys(again, questionOf(second), given(second));
  await stateLine(again, 'kept').waitFor();
  await again.getByText(text('survey:waiting', { count: 2 })).waitFor();

  await context.setOffline(false);
  await stateLine(again, 'saved').waitFor();
  await again.getByText(text('survey:merged.sent', { count: 2 })).waitFor();
  const known = await answeredAtLast(city, id, [first, second]);
  expect([known.get(first)?.version, known.get(second)?.version]).toEqual([1, 1]);
  await context.close();
}, 120_000);

/** A browser that keeps nothing, with an answer that cannot be sent until the connection is mended. */
async function withUnkeptAnswer() {
  const [code = ''] = codes;
  const id = await draft();
  const { page, context } = await browseAs(browser, platform, coordinator, { serviceWorkers: 'block' });
  await context.addInitScript(
    `IDBFactory.prototype.open = () => { throw new Error('nothing is kept here'); }`,
  );
  let isCut = true;
  await context.route('**/answers/**', (route) =>
    isCut && route.request().method() === 'PUT' ? route.abort('connectionreset') : route.fallback(),
  );
  await openPage(page, pageOf(id, code));
  await answerByKeys(page, questionOf(code), given(code));
  await stateLine(page, 'unkept').first().waitFor();
  const mend = () => {
    isCut = false;
  };
  return { page, context, id, code, mend };
}

async function beginToSignOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: textLike('common:shell.account') }).click();
  await page.getByRole('menuitem', { name: text('common:shell.sign-out') }).click();
}

test('what the device cannot keep the page holds and says so, and it is sent when it can be', async () => {
  const { page, context, id, code, mend } = await withUnkeptAnswer();
  await page.getByRole('link', { name: text('common:interlace') }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await beginToSignOut(page);
  const dialog = page.getByRole('alertdialog', { name: text('common:leaving.title', { count: 1 }) });
  await dialog.getByText(text('common:leaving.about-unkept')).waitFor();
  await dialog.getByRole('button', { name: text('common:leaving.stay') }).click();
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();

  mend();
  await page.goBack();
  await stateLine(page, 'saved').waitFor();
  const { value } = given(code) as { value: string };
  expect((await answeredAtLast(city, id, [code])).get(code)?.value).toBe(value);
  await context.close();
}, 90_000);

test('signed out in another tab it stays if the person wants it, and is sent after signing in again', async () => {
  const { page, context, id, code, mend } = await withUnkeptAnswer();
  const elsewhere = await context.newPage();
  await openPage(elsewhere, '/');
  const asked = page.waitForEvent('dialog');
  await beginToSignOut(elsewhere);
  await (await asked).dismiss();
  await elsewhere
    .getByRole('link', { name: text('common:shell.sign-in') })
    .first()
    .waitFor();
  mend();
  await signInAt(elsewhere, platform, coordinator);
  await stateLine(page, 'saved').waitFor();
  expect((await answeredAtLast(city, id, [code])).get(code)?.version).toBe(1);
  await context.close();
}, 90_000);

test('who signs out nevertheless is asked once, and leaves', async () => {
  const { page, context, id } = await withUnkeptAnswer();
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await beginToSignOut(page);
  await page.getByRole('button', { name: text('common:leaving.leave') }).click();
  await page
    .getByRole('link', { name: text('common:shell.sign-in') })
    .first()
    .waitFor();
  expect(asked).toEqual([]);
  expect([...(await answersOf(city, id)).keys()]).toEqual([]);
  await context.close();
}, 90_000);

test('a survey whose round cannot be read says so in a page with a title', async () => {
  const id = await draft();
  const { page, context } = await browseAs(browser, platform, coordinator, { serviceWorkers: 'block' });
  await context.route('**/api/v1/rounds/*', (route) =>
    route.fulfill({
      status: 404,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: 'Not found', status: 404, code: 'not-found', requestId: 'r' },
    }),
  );
  await openPage(page, `/submissions/${id}`);
  await page.getByRole('heading', { level: 1, name: text('common:survey'), exact: true }).waitFor();
  await page.getByText(text('common:missing')).waitFor();
  expect(await page.title()).toContain(text('common:survey'));
  expect(await accessibilityFaults(page)).toEqual([]);
  await context.close();
}, 60_000);

test('out of reach, a page never opened says so and comes on the next try', async () => {
  const id = await draft();
  const { page, context } = await browseAs(browser, platform, coordinator, { serviceWorkers: 'block' });
  await openPage(page, '/');
  await context.setOffline(true);
  const again = page.getByRole('main').getByRole('button', { name: text('common:again') });
  const menu = page.getByRole('button', { name: textLike('common:shell.account') });
  await menu.click();
  const header = page.getByRole('banner');
  await header
    .getByRole('alert')
    .filter({ hasText: text('problems:unreachable') })
    .waitFor();
  await page.getByRole('link', { name: text('common:navigation.rounds') }).click();
  const failed = page.getByRole('heading', { level: 1, name: text('common:failed-page.title') });
  await failed.waitFor();
  await again.click();
  await failed.waitFor();
  await context.setOffline(false);
  await again.click();
  await page.getByRole('heading', { level: 1, name: text('rounds:title') }).waitFor();
  await menu.click();
  await page.getByRole('menuitem', { name: text('common:shell.sign-out') }).waitFor();

  const [code = ''] = codes;
  await context.route(/evidence-tray/, (route) => route.abort());
  await openPage(page, pageOf(id, code));
  await page
    .getByRole('alert')
    .filter({ hasText: text('problems:unreachable') })
    .waitFor();
  await answerByKeys(page, questionOf(code), given(code));
  await stateLine(page, 'saved').waitFor();
  await context.close();
}, 60_000);

test('a contributor is not told whose section it is before the board is there', async () => {
  const [code = ''] = codes;
  const id = await draft();
  await assignSectionOf(city, id, interculturalInstrument, code, network.contributorId(cityCode));
  const { page, context } = await browseAs(browser, platform, contributor, { serviceWorkers: 'block' });
  const board = Promise.withResolvers<void>();
  await context.route('**/board', async (route) => {
    await board.promise;
    await route.continue();
  });
  const isAsked = page.waitForRequest('**/board');
  await page.goto(pageOf(id, code));
  await isAsked;
  await page.getByText(text('common:loading'), { exact: true }).waitFor();
  board.resolve();
  const answer = page.getByRole('radiogroup', { name: text('survey:answer.label') });
  await answer.waitFor();
  expect(await answer.getAttribute('aria-readonly')).toBeNull();
  await context.close();
}, 60_000);

test('the question one is at shows the focus as all others do, in forced colours, too', async () => {
  const [here = '', other = ''] = codes;
  const id = await draft();
  const { page, context } = await browseAs(browser, platform, coordinator);
  await openPage(page, pageOf(id, here));
  await page.keyboard.press('Tab');
  const ringAt = async (code: string) => {
    const link = page.locator(`ol a[href$="${pageOf(id, code)}"]`);
    await link.focus();
    await link.and(page.locator(':focus-visible')).waitFor();
    return page.evaluate(`(() => {
      for (const one of document.getAnimations()) one.finish();
      const { outline, boxShadow } = getComputedStyle(document.activeElement);
      return outline + ' ' + boxShadow;
    })()`);
  };
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    const ring = await ringAt(other);
    expect(ring).toMatch(/solid/);
    expect(await ringAt(here)).toBe(ring);
  }
  await context.close();
}, 60_000);

test('a save that arrived and whose answer was lost is not made twice', async () => {
  const [code = ''] = codes;
  const id = await draft();
  const { page, context } = await browseAs(browser, platform, coordinator, { serviceWorkers: 'block' });
  let lost = 0;
  await context.route('**/answers/**', async (route) => {
    if (route.request().method() !== 'PUT' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await openPage(page, pageOf(id, code));
  await answerByKeys(page, questionOf(code), { ...given(code) });
  await stateLine(page, 'saved').waitFor();
  expect(lost).toBe(1);
  const saved = (await historyOf(id, code)).filter(({ outcome }) => outcome === 'saved');
  const choices = saved.map(({ value }) => JSON.stringify(value));
  expect(new Set(choices).size).toBe(choices.length);
  expect((await answersOf(city, id)).get(code)?.version).toBe(saved.length);
  await context.close();
}, 60_000);

test('two people change one answer: both stand side by side, one is chosen, and the history holds both', async () => {
  const question = questionsInOrder.find(({ type, condition }) => type === 'graded' && !condition);
  if (question?.type !== 'graded') throw new Error('there is a graded question');
  const { code, options } = question;
  const [mine, theirs] = options;
  const id = await draft();
  const subject = network.contributorId(cityCode);
  await assignSectionOf(city, id, interculturalInstrument, code, subject);
  const [one, other] = await Promise.all([
    browseAs(browser, platform, coordinator),
    browseAs(browser, platform, contributor),
  ]);
  await Promise.all([one, other].map(({ page }) => openPage(page, pageOf(id, code))));
  await other.context.setOffline(true);
  await answerByKeys(other.page, question, { state: 'answered', value: mine.code });
  await stateLine(other.page, 'kept').waitFor();
  await answerByKeys(one.page, question, { state: 'answered', value: theirs.code });
  await stateLine(one.page, 'saved').waitFor();
  await eventually(async () => {
    expect((await answersOf(city, id)).get(code)?.value).toBe(theirs.code);
  });
  await other.context.setOffline(false);

  const side = (title: string) => other.page.getByRole('region', { name: title });
  const own = side(text('survey:conflict.mine'));
  const foreign = side(text('survey:conflict.theirs', { name: 'Carla Coordinator' }));
  await own.getByText(mine.label).waitFor();
  await foreign.getByText(theirs.label).waitFor();
  await foreign.getByRole('button', { name: text('survey:conflict.take-theirs') }).click();
  await stateLine(other.page, 'saved').waitFor();
  const past = await eventually(async () => {
    const items = await historyOf(id, code);
    expect(items.map(({ outcome }) => outcome)).toContain('discarded');
    return items;
  });
  expect(past).toContainEqual(expect.objectContaining({ outcome: 'saved', value: theirs.code }));
  expect(past).toContainEqual(
    expect.objectContaining({ outcome: 'discarded', value: mine.code, by: subject }),
  );
  await other.page.getByRole('button', { name: text('survey:history.title') }).click();
  await other.page.getByText(text('survey:history.discarded')).waitFor();
  expect((await answersOf(city, id)).get(code)?.value).toBe(theirs.code);
  await Promise.all([one, other].map(({ context }) => context.close()));
}, 90_000);

test('of two languages chosen in a row the last one stays, on the page and on the platform', async () => {
  const { page, context } = await browseAs(browser, platform, contributor, { serviceWorkers: 'block' });
  const firstIsKept = Promise.withResolvers<void>();
  let kept = 0;
  await context.route('**/api/v1/profile', async (route) => {
    if (route.request().method() === 'PATCH' && ++kept === 1) await firstIsKept.promise;
    await route.continue();
  });
  await openPage(page, '/');
  await page.evaluate(`(() => {
    window.languages = [];
    const note = () => window.languages.push(document.documentElement.lang);
    new MutationObserver(note).observe(document.documentElement, { attributeFilter: ['lang'] });
  })()`);
  const choose = async (name: string, language: string) => {
    await page.getByRole('button', { name: textLike('common:shell.language', {}, language) }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  await choose('Deutsch', 'en');
  await eventually(async () => expect(await page.getAttribute('html', 'lang')).toBe('de'));
  await choose('English', 'de');
  await eventually(async () => expect(await page.getAttribute('html', 'lang')).toBe('en'));
  firstIsKept.resolve();
  const person = await platform.as(contributor);
  const profile = z.object({ language: z.string() });
  await eventually(async () => {
    expect(kept).toBe(2);
    expect(await person.call(profile, 'GET', '/api/v1/profile')).toEqual({ language: 'en' });
  });
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate('window.languages')).toEqual(['de', 'en']);
  await context.close();
}, 60_000);

test('86 questions are answered and sent with the keyboard alone', async () => {
  const id = await draft();
  const { page, context, faults } = await browseAs(browser, platform, coordinator);
  await openPage(page, `/submissions/${id}`);
  await tabTo(page, 'a[href="#content"]');
  await tabToWords(page, textLike('common:shell.language'));
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem').first().waitFor();
  for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key);
  await eventually(async () => expect(await page.getAttribute('html', 'lang')).toBe('de'));
  for (const key of ['Enter', 'Home', 'Enter']) await page.keyboard.press(key);
  await eventually(async () => expect(await page.getAttribute('html', 'lang')).toBe('en'));

  await tabToWords(page, text('survey:overview.begin'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/questions\//);
  const asked: string[] = [];
  for (let code = questionAt(page); code !== undefined; code = questionAt(page)) {
    asked.push(code);
    await answerByKeys(page, questionOf(code), given(code));
    await page.keyboard.press('Alt+ArrowRight');
    await page.waitForURL((url) => !url.pathname.endsWith(`/${code}`));
  }
  expect(asked).toEqual(codes);
  expect(asked).toHaveLength(86);
  await answeredAtLast(city, id, codes);

  await tabToWords(page, text('survey:around.check'));
  await page.keyboard.press('Enter');
  await page.getByText(text('sending:check.ready')).waitFor();
  await tabToWords(page, text('sending:send.go'));
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/receipt/);
  await page.getByText(text('sending:receipt.just-sent')).waitFor();
  expect(await city.call(submission, 'GET', pathOf(id))).toMatchObject({ state: 'submitted', version: 1 });
  expect(faults).toEqual([]);
  await context.close();
}, 300_000);
