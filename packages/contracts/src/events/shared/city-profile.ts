import { z } from 'zod';
import { code, country } from '../../identifiers.ts';

/** A yearly figure is worth nothing without its year and source. `value`: inhabitants, or per cent 0 to 100. */
export const yearlyValue = z.object({ year: z.int(), value: z.number(), source: z.string() });

/** Public facts of a city. What the sources do not tell is null or an empty list, never a guess. */
export const cityProfile = z.object({
  code,
  name: z.string(),
  country,
  lau: z.string().nullable(),
  nuts: z.string().nullable(),
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  /** Inhabitants by year. */
  population: z.array(yearlyValue),
  /** Foreign-born residents in per cent of the population, by year. */
  foreignBornShare: z.array(yearlyValue),
  /** True for invented cities; they live in invented networks only. */
  fictitious: z.boolean(),
});
export type CityProfile = z.infer<typeof cityProfile>;
