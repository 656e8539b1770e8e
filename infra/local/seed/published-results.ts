import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { seedId } from './ids.ts';

const orNull = (value: string) => (value === '' ? null : value);

const row = z.object({
  unit: z.string(),
  city: z.string(),
  country: z.string(),
  year: z.string(),
  questionnaire: z.string(),
  indicator: z.string(),
  score: z.coerce.number(),
  source: z.string(),
});

/** The lines of published-results.csv as the API takes them: empty is null, and a city's code becomes its id. */
export async function publishedResults() {
  const text = await readFile(new URL('./published-results.csv', import.meta.url), 'utf8');
  const rows = z.array(row).parse(parse(text, { columns: true, bom: true }));
  return rows.map(({ city, country, year, ...rest }) => ({
    ...rest,
    cityId: city === '' ? null : seedId('city', city),
    country: orNull(country),
    year: year === '' ? null : Number(year),
  }));
}
