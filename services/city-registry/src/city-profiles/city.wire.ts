import { cityProfile, code, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { chosenId } from '../wire.ts';
import type { City } from './city.ts';
import * as facts from './city-facts.ts';

export const cityBody = cityProfile
  .extend({ id: uuid, version: z.int().meta({ description: 'Counts the changes from 1; the ETag' }) })
  .meta({ id: 'City' });

export const newCity = z
  .strictObject({
    id: chosenId,
    code,
    name: facts.cityName,
    country: facts.cityFacts.shape.country,
    lau: facts.lauCode.nullable().default(null),
    nuts: facts.nutsCode.nullable().default(null),
    latitude: facts.latitude.nullable().default(null),
    longitude: facts.longitude.nullable().default(null),
    population: facts.populationFigures.default([]),
    foreignBornShare: facts.foreignBornFigures.default([]),
    fictitious: z.boolean().default(false).meta({ description: 'True for an invented city' }),
  })
  .meta({
    examples: [
      {
        code: 'sandbox-montelva',
        name: 'Montelva',
        country: 'IT',
        latitude: 44.5,
        longitude: 11.3,
        population: [{ year: 2024, value: 184_200, source: 'Invented for this example' }],
        foreignBornShare: [{ year: 2024, value: 12.4, source: 'Invented for this example' }],
        fictitious: true,
      },
    ],
  });

export const toCityBody = ({ id, version, profile }: City) => ({ id, version, ...profile });
