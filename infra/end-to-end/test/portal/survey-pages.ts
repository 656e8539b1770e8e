import { interculturalInstrument, type Question } from '@interlace/instruments';
import { eventually } from '@interlace/testkit';
import type { Locator, Page } from 'playwright-core';
import { z } from 'zod';
import { textLike } from '../../src/portal-texts.ts';
import { pathOf } from '../../src/survey.ts';
import type { Visitor } from '../../src/visitor.ts';

const { areas, indicators, questions } = interculturalInstrument;

/** Every question in the order it is asked. */
export const questionsInOrder: readonly Question[] = areas.flatMap(({ code }) =>
  questions.filter(({ indicator }) => indicators.find((one) => one.code === indicator)?.area === code),
);

/** @throws Error for a code that is none. */
export function questionOf(code: string): Question {
  const question = questions.find((one) => one.code === code);
  if (!question) throw new Error(`there is no question ${code}`);
  return question;
}

export const pageOf = (id: string, question: string): string => `/submissions/${id}/questions/${question}`;

/** The code of the question a page is at; undefined elsewhere. */
export const questionAt = (page: Page): string | undefined => /\/questions\/([^/?#]+)/.exec(page.url())?.[1];

/** What a page says of the answer of its question, such as `saved`. */
export const stateLine = (page: Page, state: string, language?: string): Locator =>
  page.getByRole('status').filter({ hasText: textLike(`survey:line.${state}`, {}, language) });

const answers = z.object({
  answers: z.array(z.object({ question: z.string(), value: z.unknown(), version: z.int() })),
});

/** The answers the platform has, by question. */
export async function answersOf(city: Visitor, id: string) {
  const known = await city.call(answers, 'GET', pathOf(id));
  return new Map(known.answers.map(({ question, value, version }) => [question, { value, version }]));
}

/** Resolves when the platform has an answer to each of these questions. */
export const answeredAtLast = (city: Visitor, id: string, wanted: readonly string[]) =>
  eventually(async () => {
    const known = await answersOf(city, id);
    const missing = wanted.filter((code) => !known.has(code));
    if (missing.length > 0) throw new Error(`without an answer: ${missing.join(', ')}`);
    return known;
  });
