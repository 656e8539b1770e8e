import { code, instrumentReference, languageTag, requiredText } from '@interlace/contracts';
import { z } from 'zod';
import { InstrumentError } from '../finding.ts';
import { shapeFinding } from '../shape-finding.ts';

const made = {
  /** Hash of the source texts this was made from; empty until stamped. */
  source: z.string().regex(/^(?:[0-9a-f]{12})?$/, '12 hexadecimal digits, or empty until stamped'),
  /** `reviewed` once a person who knows language and subject has read it beside the source. */
  state: z.enum(['machine-made', 'reviewed']),
};

const titled = z.strictObject({ ...made, title: requiredText(200) });
const described = titled.extend({ description: requiredText(1500) });

const question = z.strictObject({
  ...made,
  title: requiredText(600),
  help: z.strictObject({
    asked: requiredText(1500),
    counts: requiredText(1500),
    doesNotCount: requiredText(1500),
  }),
  unit: requiredText(60).optional(),
  numerator: requiredText(200).optional(),
  denominator: requiredText(200).optional(),
  /** Labels by option code. */
  options: z.record(code, requiredText(400)).optional(),
  evidence: requiredText(1000),
  rationale: requiredText(400),
});

const pieces = {
  instrument: titled.extend({ description: requiredText(3000) }).optional(),
  areas: z.record(code, described),
  indicators: z.record(code, titled),
  composites: z.record(code, described),
  questions: z.record(code, question),
};

/** The texts of one instrument version in another language, by code: nothing here decides what an answer is worth. */
export const translationSchema = z.strictObject({
  format: z.literal('interlace-translation/1'),
  code,
  version: instrumentReference.shape.version,
  language: languageTag,
  ...pieces,
});
export type Translation = z.infer<typeof translationSchema>;
export type TranslationState = Translation['questions'][string]['state'];

/** Some pieces of a translation, as one file of it holds them. */
export const translationPart = z.strictObject(pieces).partial();
export type TranslationPart = z.infer<typeof translationPart>;

/** The translation in `value`. @throws InstrumentError where its shape is wrong; whether it fits is the report's. */
export function parseTranslation(value: unknown): Translation {
  const parsed = translationSchema.safeParse(value);
  if (!parsed.success) throw new InstrumentError(parsed.error.issues.map(shapeFinding));
  return parsed.data;
}
