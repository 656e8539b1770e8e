import { z } from 'zod';

/** UUID in any version; the platform itself makes version 7. */
export const uuid = z.uuid().meta({ description: 'UUID' });

/** Lower-case words joined by hyphens: the human-readable name of a thing in URLs and files. */
export const code = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'lower-case letters and digits joined by hyphens or dots')
  .max(80);

/** Instant in UTC, RFC 3339 with a trailing Z. */
export const instant = z.iso.datetime();

/** Calendar day, ISO 8601. */
export const day = z.iso.date();

/** ISO 3166-1 alpha-2 country code. */
export const country = z.string().regex(/^[A-Z]{2}$/, 'ISO 3166-1 alpha-2, two capital letters');

/** An instrument is named by its code and one immutable version. */
export const instrumentReference = z.object({
  code,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'major.minor.patch'),
});
export type InstrumentReference = z.infer<typeof instrumentReference>;

/**
 * Where a figure comes from: `submitted` by the city, `validated` by an evaluator, `published` (taken over from a
 * report with its source) or `illustrative` (invented, for demonstration). Figures of different origin are never
 * put into one sample.
 */
export const origin = z.enum(['submitted', 'validated', 'published', 'illustrative']);
export type Origin = z.infer<typeof origin>;

/** BCP 47, as long as RFC 5646 wants it to be possible. */
export const languageTag = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
