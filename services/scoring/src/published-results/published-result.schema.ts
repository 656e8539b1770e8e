import { code, country, instant, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';

/** A figure as printed elsewhere. Lengths keep unit, indicator and source within one index entry. */
export const publishedResult = z.strictObject({
  unit: requiredText(120).meta({ description: 'Name of the city or sample as printed' }),
  cityId: uuid.nullable().default(null).meta({ description: 'The registered city, null for any other unit' }),
  country: country.nullable().default(null),
  year: z
    .int()
    .min(1990)
    .max(2100)
    .nullable()
    .default(null)
    .meta({ description: 'Null where the source gives none' }),
  questionnaire: requiredText(80).meta({
    description: 'Which questionnaire the source used, as far as known',
  }),
  indicator: code,
  score: z.number().min(0).max(100),
  source: requiredText(500),
});
export type PublishedResult = z.infer<typeof publishedResult>;

export const recordedResult = publishedResult.extend({ resultId: uuid, recordedAt: instant });
