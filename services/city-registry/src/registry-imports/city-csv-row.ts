import { code, requiredText } from '@interlace/contracts';
import { z } from 'zod';
import * as facts from '../city-profiles/city-facts.ts';
import { countryCode } from '../countries.ts';

const decimal = (value: z.ZodNumber) =>
  z
    .string()
    .regex(/^-?\d{1,12}(\.\d{1,12})?$/, 'is not a number with a decimal point and no separators')
    .transform(Number)
    .pipe(value);

/** One line: a city, and its figures of one year. Empty cells are left out beforehand. */
export const cityRow = z
  .strictObject({
    code,
    name: facts.cityName,
    country: countryCode,
    lau: facts.lauCode.optional(),
    nuts: facts.nutsCode.optional(),
    latitude: decimal(facts.latitude).optional(),
    longitude: decimal(facts.longitude).optional(),
    year: decimal(facts.year).optional(),
    population: decimal(facts.inhabitants).optional(),
    foreign_born_share: decimal(facts.share).optional(),
    source: requiredText(1000).optional(),
  })
  .superRefine((row, context) => {
    const isMissing = (column: string, message: string) =>
      context.addIssue({ code: 'custom', path: [column], message });
    const hasFigure = row.population !== undefined || row.foreign_born_share !== undefined;
    if (hasFigure && row.year === undefined) isMissing('year', 'is missing: a figure needs its year');
    if (hasFigure && row.source === undefined) isMissing('source', 'is missing: a figure needs its source');
    if (!hasFigure && row.year !== undefined) isMissing('population', 'is missing: this year has no figure');
  });
export type CityRow = z.infer<typeof cityRow>;
