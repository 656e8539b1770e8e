import { expect, it, vi } from 'vitest';
import { countWaiting, forgetDrafts, localDrafts } from './local-drafts.ts';
import type { Written } from './survey-work.ts';

const written: Written = {
  draft: { state: 'answered', value: 'yes', reason: null, comment: null },
  base: 0,
  key: 'k',
};

/** A browser whose pages keep nothing, as here, where there is no IndexedDB. */
function page(): { readonly asks: () => boolean } {
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  return { asks: () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })) };
}

it('holds what the device cannot keep while the page is open, and has the browser ask before it goes', async () => {
  const { asks } = page();
  const drafts = localDrafts('me', 's1');
  expect(asks()).toBe(false);
  expect(await drafts.keep('a', written)).toBe(false);
  expect(asks()).toBe(true);
  expect(await localDrafts('me', 's1').all()).toEqual(new Map([['a', written]]));
  expect(await localDrafts('me', 's2').all()).toEqual(new Map());
  expect(await localDrafts('another', 's1').all()).toEqual(new Map());
  expect(await countWaiting('me')).toEqual({ count: 1, areKept: false });
  expect(await countWaiting('another')).toEqual({ count: 0, areKept: true });
  await drafts.forget('a');
  expect(asks()).toBe(false);
  expect(await countWaiting('me')).toEqual({ count: 0, areKept: true });
});

it('holds nothing that was sent before the device failed to keep it', async () => {
  const { asks } = page();
  const drafts = localDrafts('me', 's1');
  const kept = drafts.keep('a', written);
  await drafts.forget('a');
  await kept;
  expect(asks()).toBe(false);
});

it('lets go of what it holds with the account', async () => {
  const { asks } = page();
  await localDrafts('me', 's1').keep('a', written);
  await expect(forgetDrafts('me')).rejects.toThrow();
  expect(asks()).toBe(false);
  expect(await countWaiting('me')).toEqual({ count: 0, areKept: true });
});
