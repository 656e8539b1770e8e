import type { InvalidParam } from '@interlace/contracts';
import { DomainError } from '@interlace/service-kit/problems';
import {
  changeProfile,
  figureFaults,
  refuseContradictions,
  registerCity,
} from '../city-profiles/city.decide.ts';
import type { City, CityFacts, YearlyValue } from '../city-profiles/city.ts';
import { declareConflict } from '../conflict-declarations/declaration.decide.ts';
import { giveMandate } from '../mandates/mandate.decide.ts';
import { foundNetwork, joinNetwork } from '../networks/network.decide.ts';
import { DEFAULT_MINIMUM_GROUP } from '../networks/network.ts';
import { registerOrganisation } from '../organisations/organisation.decide.ts';
import type { ImportDocument, StatedCity } from './import-document.ts';
import { addOrganisation, type Draft } from './import-draft.ts';

export interface ImportContext {
  readonly newId: () => string;
  readonly now: Date;
}

/** What becomes of one entry. `fields` are the facts that change. */
export interface Outcome {
  readonly id: string | null;
  readonly outcome: 'created' | 'changed' | 'unchanged';
  readonly fields: readonly string[];
}

type Stated<Section extends keyof ImportDocument> = ImportDocument[Section][number];

const created = (id: string | null): Outcome => ({ id, outcome: 'created', fields: [] });
const unchanged = (id: string | null): Outcome => ({ id, outcome: 'unchanged', fields: [] });

/* Each of these takes one entry into the draft, or throws the DomainError of the rule it breaks. */

export function planOrganisation(
  stated: Stated<'organisations'>,
  draft: Draft,
  { newId }: ImportContext,
): Outcome {
  const known = draft.organisations.get(stated.code);
  if (known !== undefined) {
    demandSame(known, stated, ['id', 'kind', 'name', 'country']);
    return unchanged(known.id);
  }
  const id = stated.id ?? newId();
  draft.facts.organisations.push(
    registerOrganisation({ ...stated, id }, { code: false, id: draft.organisationIds.has(id) }),
  );
  addOrganisation(draft, { ...stated, id, fictitious: false });
  return created(id);
}

export function planCity(stated: StatedCity, draft: Draft, context: ImportContext): Outcome {
  const known = draft.organisations.get(stated.code);
  if (known === undefined) return planNewCity(stated, draft, context);
  demandSame(known, { ...stated, kind: 'city' }, ['id', 'kind', 'fictitious']);
  const city = draft.cities.get(known.id);
  if (city === undefined) throw new Error(`city ${known.id} is missing from the snapshot`);
  refuseContradictions(figureFaults(stated, context.now.getUTCFullYear()));
  const event = changeProfile(merge(city, stated), city, { now: context.now, mayMoveCountry: true });
  if (event === null) return unchanged(city.id);
  draft.facts.profiles.push(event);
  const before: Readonly<Record<string, unknown>> = city.profile;
  const fields = Object.entries(event.profile)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
    .map(([name]) => name);
  return { id: city.id, outcome: 'changed', fields };
}

function planNewCity(stated: StatedCity, draft: Draft, { newId, now }: ImportContext): Outcome {
  const { id = newId(), lau = null, nuts = null, latitude = null, longitude = null, ...rest } = stated;
  const profile = { ...rest, lau, nuts, latitude, longitude };
  draft.facts.cities.push(
    registerCity({ id, profile }, { code: false, id: draft.organisationIds.has(id) }, now),
  );
  const { code, name, country, fictitious } = stated;
  addOrganisation(draft, { id, kind: 'city', code, name, country, fictitious });
  return created(id);
}

/** The registered facts with the stated ones over them, year by year. */
function merge({ profile }: City, stated: StatedCity): CityFacts {
  const over = (registered: YearlyValue[], read: YearlyValue[]) => [
    ...registered.filter(({ year }) => !read.some((figure) => figure.year === year)),
    ...read,
  ];
  return {
    name: stated.name,
    country: stated.country,
    lau: stated.lau === undefined ? profile.lau : stated.lau,
    nuts: stated.nuts === undefined ? profile.nuts : stated.nuts,
    latitude: stated.latitude === undefined ? profile.latitude : stated.latitude,
    longitude: stated.longitude === undefined ? profile.longitude : stated.longitude,
    population: over(profile.population, stated.population),
    foreignBornShare: over(profile.foreignBornShare, stated.foreignBornShare),
  };
}

export function planNetwork(stated: Stated<'networks'>, draft: Draft, { newId }: ImportContext): Outcome {
  const known = draft.networks.get(stated.code);
  if (known !== undefined) {
    demandSame(known, stated, ['id', 'name', 'fictitious', 'minimumGroup']);
    return unchanged(known.id);
  }
  const { minimumGroup = DEFAULT_MINIMUM_GROUP } = stated;
  const network = { ...stated, minimumGroup, id: stated.id ?? newId() };
  draft.facts.networks.push(foundNetwork(network, { code: false, id: draft.networkIds.has(network.id) }));
  draft.networks.set(network.code, network);
  draft.networkIds.add(network.id);
  return created(network.id);
}

export function planMembership(stated: Stated<'memberships'>, draft: Draft): Outcome {
  const network = referenced(draft.networks, stated.network, '/network');
  const organisation = referenced(draft.organisations, stated.organisation, '/organisation');
  const stays = draft.memberships.filter(
    (stay) => stay.networkId === network.id && stay.organisationId === organisation.id,
  );
  // "Since: not known" says no more than any stay does.
  if (stays.some(({ since }) => since === stated.since || stated.since === null)) return unchanged(null);
  draft.facts.memberships.push(joinNetwork({ network, organisation, since: stated.since }, stays));
  draft.memberships.push({
    networkId: network.id,
    organisationId: organisation.id,
    since: stated.since,
    until: null,
  });
  return created(null);
}

/** Stands for whoever declared on paper, so that any later import can replace it. */
const IMPORT = 'registry-import';

/** Unchanged where it is what the evaluator declared last. */
export function planDeclaration(
  stated: Stated<'conflictDeclarations'>,
  draft: Draft,
  { newId, now }: ImportContext,
): Outcome {
  const evaluator = referenced(draft.organisations, stated.evaluator, '/evaluator');
  const city = referenced(draft.organisations, stated.city, '/city');
  const last = draft.declarations.findLast(
    (other) => other.evaluatorId === evaluator.id && other.cityId === city.id,
  );
  if (last?.kind === stated.kind) return unchanged(last.id);
  const standing = draft.mandates.filter(({ cityId }) => cityId === city.id);
  const command = { id: newId(), evaluator, city, kind: stated.kind, declaredBy: IMPORT };
  const declared = declareConflict(command, standing, now);
  draft.facts.declarations.push(declared);
  draft.declarations.push(declared.declaration);
  for (const { mandateId, endedOn } of declared.endings) {
    const index = draft.mandates.findIndex(({ id }) => id === mandateId);
    const ended = draft.mandates[index];
    if (ended) draft.mandates[index] = { ...ended, endedOn };
  }
  return created(declared.declaration.id);
}

export function planMandate(stated: Stated<'mandates'>, draft: Draft, { newId }: ImportContext): Outcome {
  const city = referenced(draft.organisations, stated.city, '/city');
  const organisation = referenced(draft.organisations, stated.organisation, '/organisation');
  const { kind, from, until } = stated;
  const standing = draft.mandates.filter(({ cityId }) => cityId === city.id);
  const known = standing.find(
    (other) =>
      other.organisationId === organisation.id &&
      other.kind === kind &&
      other.roundId === null &&
      other.from === from,
  );
  if (known !== undefined) {
    demandSame(known, stated, ['id', 'until']);
    return unchanged(known.id);
  }
  const id = stated.id ?? newId();
  draft.facts.mandates.push(
    giveMandate(
      { id, city, organisation, kind, roundId: null, from, until },
      standing,
      draft.declarations.filter(({ cityId }) => cityId === city.id),
    ),
  );
  draft.mandates.push({
    id,
    cityId: city.id,
    organisationId: organisation.id,
    kind,
    roundId: null,
    from,
    until,
    endedOn: null,
  });
  return created(id);
}

function referenced<Thing>(things: ReadonlyMap<string, Thing>, code: string, name: string): Thing {
  const found = things.get(code);
  if (found !== undefined) return found;
  throw new DomainError('unknown-reference', `${code} is not registered.`, {
    invalidParams: [
      { name, code: 'unknown-reference', reason: `${code} is neither registered nor in this import` },
    ],
  });
}

/** Facts an import cannot change must be stated as they are registered; an id may be left out. */
function demandSame<Field extends string>(
  known: Readonly<Record<Field, unknown>>,
  stated: { readonly [name in Field]?: unknown },
  fields: readonly Field[],
): void {
  const faults: InvalidParam[] = fields
    .filter((field) => stated[field] !== undefined && stated[field] !== known[field])
    .map((field) => ({
      name: `/${field}`,
      code: 'differs-from-registry',
      reason: `is ${JSON.stringify(known[field])} in the registry, which an import does not change`,
    }));
  if (faults.length === 0) return;
  throw new DomainError('conflict', 'It is registered with other facts.', { invalidParams: faults });
}
