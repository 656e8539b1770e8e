import { code, instrumentReference, languageTag, requiredText } from '@interlace/contracts';
import { z } from 'zod';
import { question } from './question.ts';

/** More than any survey has: circles are looked for from every item, which takes its time in a forged one. */
const MOST_QUESTIONS = 2_000;
const MOST_ITEMS = 500;

const area = z.strictObject({ code, title: requiredText(200), description: requiredText(1500) });

/** A leaf of the tree: points reached / points attainable × 100 over its questions. */
const indicator = z.strictObject({ code, title: requiredText(200), area: code });

/** A weighted mean of indicators and other composites. */
const composite = z.strictObject({
  code,
  title: requiredText(200),
  description: requiredText(1500),
  parts: z
    .array(z.strictObject({ code, weight: z.number().positive() }))
    .min(1)
    .max(MOST_ITEMS),
});
export type Composite = z.infer<typeof composite>;

/**
 * The format `interlace-instrument/1`. Strict on purpose: a field this release does not know could change what an
 * answer is worth, so it has to be refused rather than ignored.
 */
export const instrumentSchema = z.strictObject({
  format: z.literal('interlace-instrument/1'),
  code,
  version: instrumentReference.shape.version,
  title: requiredText(200),
  description: requiredText(3000),
  /** The language of all texts. */
  language: languageTag,
  /** How many questions there have to be: a lost file shows at once. */
  questionCount: z.int().min(1),
  areas: z.array(area).min(1).max(MOST_ITEMS),
  indicators: z.array(indicator).min(1).max(MOST_ITEMS),
  /** The first is the headline figure. */
  composites: z.array(composite).min(1).max(MOST_ITEMS),
  questions: z.array(question).min(1).max(MOST_QUESTIONS),
});
export type Instrument = z.infer<typeof instrumentSchema>;
