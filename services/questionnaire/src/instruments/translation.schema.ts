import { instant } from '@interlace/contracts';
import { translationSchema } from '@interlace/instruments';
import { z } from 'zod';
import { instrumentKey } from './instrument.schema.ts';

export const translationKey = instrumentKey.extend({
  language: translationSchema.shape.language.describe('BCP 47 tag').meta({ examples: ['de'] }),
});
export type TranslationKey = z.infer<typeof translationKey>;

/** A piece is a question, area, indicator or composite with all its texts, or title and description of the instrument. */
export const translationProgress = z
  .object({
    pieces: z.int().describe('How many the instrument has'),
    machineMade: z.int().describe('Translated and not yet read by a person who knows language and subject'),
    reviewed: z.int().describe('Read by such a person beside the source'),
    missing: z.int().describe('Not translated; shown in the source language'),
    outdated: z.int().describe('Made from other words; shown in the source language'),
  })
  .meta({ id: 'TranslationProgress' });
export type TranslationProgress = z.infer<typeof translationProgress>;

export const translationSummary = translationProgress
  .extend({
    language: translationSchema.shape.language,
    revision: z.int().describe('Counts the changes, from 1'),
    changedAt: instant,
  })
  .meta({ id: 'TranslationSummary' });
export type TranslationSummary = z.infer<typeof translationSummary>;

/** ETag of a revision. */
export const translationTag = ({ code, version, language }: TranslationKey, revision: number) =>
  `${code}-${version}-${language}-${revision}`;
