import { requiredText } from '@interlace/contracts';
import { z } from 'zod';
import { countryCode } from '../countries.ts';

/** First two letters of NUTS codes where they are not the ISO 3166 code. */
const NUTS_PREFIX: Readonly<Record<string, string>> = { GR: 'EL', GB: 'UK' };

/** The two letters every NUTS code of a country begins with. */
export const nutsPrefix = (country: string): string => NUTS_PREFIX[country] ?? country;

export const year = z.int().min(1900).max(2100);
export const inhabitants = z.int().min(1).max(100_000_000);
/** Per cent. */
export const share = z.number().min(0).max(100);
const source = requiredText(1000).meta({
  description: 'Where the figure was read, in words a reader can follow',
});

/** Inhabitants by year. */
export const populationFigures = z.array(z.strictObject({ year, value: inhabitants, source })).max(200);
/** Foreign-born residents in per cent of the population, 0 to 100, by year. */
export const foreignBornFigures = z.array(z.strictObject({ year, value: share, source })).max(200);

export const cityName = requiredText(200);
export const lauCode = z
  .string()
  .regex(
    /^[A-Z0-9][A-Z0-9_-]{1,19}$/,
    'is not a LAU code: 2 to 20 capital letters, digits, hyphens or underscores',
  )
  .meta({ description: 'Code of the local administrative unit' });
export const nutsCode = z
  .string()
  .regex(/^[A-Z]{2}[A-Z0-9]{0,3}$/, 'is not a NUTS code: two letters and up to three letters or digits')
  .meta({ description: 'NUTS region' });
export const latitude = z.number().min(-90).max(90).meta({ description: 'Degrees north, WGS 84' });
export const longitude = z.number().min(-180).max(180).meta({ description: 'Degrees east, WGS 84' });

/** Every fact of a profile that may change; null and an empty list say that it is not known. */
export const cityFacts = z.strictObject({
  name: cityName,
  country: countryCode,
  lau: lauCode.nullable(),
  nuts: nutsCode.nullable(),
  latitude: latitude.nullable(),
  longitude: longitude.nullable(),
  population: populationFigures,
  foreignBornShare: foreignBornFigures,
});
