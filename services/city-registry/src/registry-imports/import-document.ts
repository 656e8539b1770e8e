import { code, day, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import * as facts from '../city-profiles/city-facts.ts';
import { conflictKinds } from '../conflict-declarations/declaration.ts';
import { countryCode } from '../countries.ts';
import { mandateKinds } from '../mandates/mandate.ts';
import { minimumGroup } from '../networks/network.wire.ts';
import { partnerKinds } from '../organisations/organisation.ts';

/** Most entries of one kind in one import. */
const MOST = 5_000;

const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST).default([]);

const organisation = z.strictObject({
  id: uuid.optional(),
  kind: z.enum(partnerKinds),
  code,
  name: requiredText(200),
  country: countryCode.nullable().default(null),
});

/** A fact left out stays as it is registered; a year left out too. */
const city = z.strictObject({
  id: uuid.optional(),
  code,
  name: facts.cityName,
  country: countryCode,
  fictitious: z.boolean().default(false),
  lau: facts.lauCode.nullable().optional(),
  nuts: facts.nutsCode.nullable().optional(),
  latitude: facts.latitude.nullable().optional(),
  longitude: facts.longitude.nullable().optional(),
  population: facts.populationFigures.default([]),
  foreignBornShare: facts.foreignBornFigures.default([]),
});

const network = z.strictObject({
  id: uuid.optional(),
  code,
  name: requiredText(200),
  fictitious: z.boolean().default(false),
  minimumGroup: minimumGroup.optional().describe('Five for a new network that does not say it'),
});

const membership = z.strictObject({ network: code, organisation: code, since: day.nullable().default(null) });

const mandate = z.strictObject({
  id: uuid.optional(),
  city: code,
  organisation: code,
  kind: z.enum(mandateKinds),
  from: day,
  until: day.nullable().default(null),
});

const conflictDeclaration = z.strictObject({ evaluator: code, city: code, kind: z.enum(conflictKinds) });

/** Everything the registry can take over at once. Entries name each other by code. */
export const importDocument = z.strictObject({
  organisations: list(organisation),
  cities: list(city),
  networks: list(network),
  memberships: list(membership),
  conflictDeclarations: list(conflictDeclaration),
  mandates: list(mandate),
});
export type ImportDocument = z.infer<typeof importDocument>;
export type StatedCity = ImportDocument['cities'][number];
