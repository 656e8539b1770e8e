import { describe, expect, it } from 'vitest';
import { importDocument } from './import-document.ts';
import type { Snapshot } from './import-draft.ts';
import { planImport } from './registry-import.decide.ts';

const now = new Date('2026-03-01T00:00:00Z');
const nothing: Snapshot = {
  organisations: [],
  cities: [],
  networks: [],
  memberships: [],
  mandates: [],
  declarations: [],
};
const figure = (year: number, value: number) => ({ year, value, source: 'Statistical office' });

const stated = {
  organisations: [{ kind: 'technical-partner', code: 'brianza', name: 'Consorzio', country: 'IT' }],
  cities: [{ code: 'ravenna', name: 'Ravenna', country: 'IT', population: [figure(2020, 157_000)] }],
  networks: [{ code: 'epi', name: 'European Pact for Integration' }],
  memberships: [
    { network: 'epi', organisation: 'ravenna', since: '2020-01-01' },
    { network: 'epi', organisation: 'brianza' },
  ],
  mandates: [
    { city: 'ravenna', organisation: 'brianza', kind: 'support', from: '2020-01-01', until: '2022-06-30' },
  ],
};

function plan(document: unknown, snapshot: Snapshot = nothing) {
  let made = 0;
  const newId = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
  return planImport(importDocument.parse(document), snapshot, { newId, now });
}

/** The registry after a first import of `stated`. */
function afterImport(): Snapshot {
  const { facts } = plan(stated);
  const [partner] = facts.organisations;
  const [city] = facts.cities;
  if (!partner || !city) throw new Error('the first import made nothing');
  const { organisationId, ...rest } = partner;
  const { code, name, country } = city.profile;
  return {
    organisations: [
      { id: organisationId, ...rest, fictitious: false },
      { id: city.cityId, kind: 'city', code, name, country, fictitious: false },
    ],
    cities: [{ id: city.cityId, version: 1, profile: city.profile }],
    networks: facts.networks.map(({ networkId, minimumGroup = 5, ...network }) => ({
      id: networkId,
      ...network,
      minimumGroup,
    })),
    memberships: facts.memberships.map((membership) => ({ ...membership, until: null })),
    mandates: facts.mandates.map(({ mandateId, ...mandate }) => ({
      id: mandateId,
      roundId: null,
      ...mandate,
      endedOn: null,
    })),
    declarations: facts.declarations.map(({ declaration }) => declaration),
  };
}

const faultsOf = (document: unknown, snapshot?: Snapshot) =>
  plan(document, snapshot).faults.map(({ name, code }) => [name, code]);
const outcomesOf = (document: unknown, snapshot?: Snapshot) =>
  plan(document, snapshot).entries.map(({ outcome }) => outcome);

describe('planning an import', () => {
  it('given an empty registry, then entries are created and may name each other', () => {
    const { entries, facts, faults } = plan(stated);
    expect(faults).toEqual([]);
    expect(entries.map(({ at, kind, outcome }) => [at, kind, outcome])).toEqual([
      ['/organisations/0', 'organisation', 'created'],
      ['/cities/0', 'city', 'created'],
      ['/networks/0', 'network', 'created'],
      ['/memberships/0', 'membership', 'created'],
      ['/memberships/1', 'membership', 'created'],
      ['/mandates/0', 'mandate', 'created'],
    ]);
    expect(facts.mandates[0]).toMatchObject({ cityId: facts.cities[0]?.cityId, from: '2020-01-01' });
  });

  it('given the same import before, then nothing happens', () => {
    const { entries, facts, faults } = plan(stated, afterImport());
    expect(faults).toEqual([]);
    expect(entries.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    expect(Object.values(facts).flat()).toEqual([]);
  });

  it('given a new figure, then that year is added and what was not stated stays', () => {
    const cities = [{ code: 'ravenna', name: 'Ravenna', country: 'IT', population: [figure(2024, 156_000)] }];
    const { entries, facts } = plan({ cities }, afterImport());
    expect(entries).toMatchObject([{ outcome: 'changed', fields: ['population'] }]);
    expect(facts.profiles[0]?.profile.population).toEqual([figure(2020, 157_000), figure(2024, 156_000)]);
  });

  it('given a mandate that was ended or a member that left, then the same import does not bring them back', () => {
    const snapshot = afterImport();
    const mandates = snapshot.mandates.map((mandate) => ({ ...mandate, endedOn: '2021-01-01' }));
    const memberships = snapshot.memberships.map((stay) => ({ ...stay, until: '2021-01-01' }));
    expect(new Set(outcomesOf(stated, { ...snapshot, mandates, memberships }))).toEqual(
      new Set(['unchanged']),
    );
  });

  it('takes declarations before mandates, ends what a tie forbids, and says the same only once', () => {
    const reviewers = { kind: 'evaluator', code: 'reviewers', name: 'Reviewers', country: 'IT' };
    const evaluation = { city: 'ravenna', organisation: 'reviewers', kind: 'evaluation', from: '2026-01-01' };
    const declared = (kind: string) => [{ evaluator: 'reviewers', city: 'ravenna', kind }];
    const document = { cities: stated.cities, organisations: [reviewers], mandates: [evaluation] };
    expect(faultsOf(document)).toEqual([['/mandates/0', 'declaration-missing']]);
    expect(faultsOf({ ...document, conflictDeclarations: declared('family') })).toEqual([
      ['/mandates/0', 'conflict-of-interest'],
    ]);
    const { facts, faults } = plan({ ...document, conflictDeclarations: declared('none') });
    expect(faults).toEqual([]);
    const [city] = facts.cities;
    const [organisation] = facts.organisations;
    const [mandate] = facts.mandates;
    if (!city || !organisation || !mandate) throw new Error('the import made nothing');
    const { organisationId, ...rest } = organisation;
    const { mandateId, ...terms } = mandate;
    const after: Snapshot = {
      ...nothing,
      organisations: [
        { id: organisationId, ...rest, fictitious: false },
        { id: city.cityId, kind: 'city', code: 'ravenna', name: 'Ravenna', country: 'IT', fictitious: false },
      ],
      cities: [{ id: city.cityId, version: 1, profile: city.profile }],
      mandates: [{ id: mandateId, roundId: null, ...terms, endedOn: null }],
      declarations: facts.declarations.map(({ declaration }) => declaration),
    };
    expect(outcomesOf({ conflictDeclarations: declared('none') }, after)).toEqual(['unchanged']);
    const tied = plan({ conflictDeclarations: declared('other') }, after);
    expect(tied.facts.declarations[0]?.endings).toMatchObject([{ mandateId, endedOn: '2026-03-01' }]);
  });

  it('names every fault by its pointer and goes on to the next entry', () => {
    const [organisation] = stated.organisations;
    const [city] = stated.cities;
    expect(
      faultsOf({
        organisations: [organisation, { ...organisation, name: 'Twice' }],
        cities: [
          { ...city, population: [figure(2030, 1)] },
          { ...city, code: 'brianza' },
        ],
        networks: [{ code: 'sandbox', name: 'Sandbox', fictitious: true }],
        memberships: [{ network: 'nowhere', organisation: 'ravenna' }],
        mandates: [{ city: 'brianza', organisation: 'nobody', kind: 'support', from: '2020-01-01' }],
      }),
    ).toEqual([
      ['/organisations/1', 'stated-twice'],
      ['/cities/0/population/0/year', 'year-to-come'],
      ['/cities/1/kind', 'differs-from-registry'],
      ['/memberships/0/network', 'unknown-reference'],
      ['/mandates/0/organisation', 'unknown-reference'],
    ]);
  });

  it('refuses what an import cannot change', () => {
    const other = {
      organisations: [{ ...stated.organisations[0], country: 'FR' }],
      cities: [{ ...stated.cities[0], fictitious: true }],
      networks: [{ ...stated.networks[0], name: 'Another name' }],
      memberships: [{ network: 'epi', organisation: 'ravenna', since: '2021-01-01' }],
      mandates: [{ ...stated.mandates[0], until: '2023-06-30' }],
    };
    expect(faultsOf(other, afterImport())).toEqual([
      ['/organisations/0/country', 'differs-from-registry'],
      ['/cities/0/fictitious', 'differs-from-registry'],
      ['/networks/0/name', 'differs-from-registry'],
      ['/memberships/0', 'already-a-member'],
      ['/mandates/0/until', 'differs-from-registry'],
    ]);
  });

  it('refuses an id that belongs to something else', () => {
    const snapshot = afterImport();
    const id = snapshot.organisations[0]?.id;
    expect(faultsOf({ cities: [{ ...stated.cities[0], code: 'forli', id }] }, snapshot)).toEqual([
      ['/cities/0/id', 'city-exists'],
    ]);
  });
});
