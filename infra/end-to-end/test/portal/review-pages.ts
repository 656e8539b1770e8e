import { eventually } from '@interlace/testkit';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { z } from 'zod';
import { text } from '../../src/portal-texts.ts';
import { pathOf } from '../../src/survey.ts';
import type { Visitor } from '../../src/visitor.ts';

const review = z.object({ state: z.string(), points: z.number().nullable(), revision: z.int() });

/** Resolves when the review of an answer has come into a state. */
export const reviewIs = (visitor: Visitor, id: string, question: string, state: string) =>
  eventually(async () => {
    const found = await visitor.call(review, 'GET', `${pathOf(id)}/reviews/${question}`);
    expect(found.state).toBe(state);
    return found;
  });

/** One of the choices of a group. */
export async function choose(page: Page, group: string, choice: string): Promise<void> {
  const radios = page.getByRole('radiogroup', { name: text(group) });
  await radios
    .locator('label')
    .filter({ hasText: text(choice) })
    .click();
}

export const write = (page: Page, field: string, words: string): Promise<void> =>
  page.getByRole('textbox', { name: text(field) }).fill(words);

export const pressButton = (page: Page, key: string): Promise<void> =>
  page.getByRole('button', { name: text(key), exact: true }).click();

export async function askCity(page: Page, words: string): Promise<void> {
  await choose(page, 'reviews:judge.way', 'reviews:judge.query');
  await write(page, 'reviews:query.words', words);
  await pressButton(page, 'reviews:query.go');
}

export async function correctPoints(
  page: Page,
  { points, reason, words }: { readonly points: number; readonly reason: string; readonly words: string },
): Promise<void> {
  await choose(page, 'reviews:judge.way', 'reviews:judge.correct');
  await choose(page, 'reviews:correct.by', 'reviews:correct.by-number');
  await page
    .getByRole('textbox', { name: text('reviews:correct.points', { of: '' }).trim() })
    .fill(`${points}`);
  await page
    .getByRole('combobox', { name: text('reviews:correct.reason') })
    .selectOption({ label: text(`reviews:reason.${reason}`) });
  await write(page, 'reviews:correct.words', words);
  await pressButton(page, 'reviews:correct.go');
}
