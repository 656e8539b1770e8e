import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordCities } from '../src/city-profiles/city.store.ts';
import { findMandates, recordEndings, recordMandates } from '../src/mandates/mandate.store.ts';
import {
  findMemberships,
  recordLeaving,
  recordMemberships,
  recordNetworks,
} from '../src/networks/network.store.ts';
import { findOrganisations, recordOrganisations } from '../src/organisations/organisation.store.ts';
import type { Writer } from '../src/registry.ts';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const id = (n: number) => `9fd6a3a0-0000-8000-8000-00000000000${n}`;
const [partner, city, network, mandate] = [id(1), id(2), id(3), id(4)];
const profile = {
  ...{ code: 'riga', name: 'Riga', country: 'LV', lau: null, nuts: null, latitude: null, longitude: null },
  ...{ population: [], foreignBornShare: [], fictitious: false },
};
let registry: RegistryUnderTest;

/** One write of every kind, seven events in all. */
async function everything(writer: Writer): Promise<void> {
  await recordOrganisations(writer, [
    {
      organisationId: partner,
      kind: 'technical-partner',
      code: 'creative-ideas',
      name: 'Creative Ideas',
      country: 'LV',
    },
  ]);
  await recordCities(writer, [{ cityId: city, profile }]);
  await recordNetworks(writer, [{ networkId: network, code: 'epi', name: 'EPI', fictitious: false }]);
  await recordMemberships(writer, [{ networkId: network, organisationId: city, since: '2020-01-01' }]);
  await recordLeaving(writer, { networkId: network, organisationId: city, until: '2022-06-30' });
  const holder = { mandateId: mandate, cityId: city, organisationId: partner };
  await recordMandates(writer, [{ ...holder, kind: 'support', from: '2020-01-01', until: null }]);
  await recordEndings(writer, [{ ...holder, endedOn: '2022-06-30' }]);
}

const stored = async () => {
  const { client } = registry.database;
  return {
    organisations: (await findOrganisations(client, { ids: [partner, city] })).toSorted((a, b) =>
      a.code.localeCompare(b.code),
    ),
    memberships: await findMemberships(client, [network], [city]),
    mandates: await findMandates(client, { cityIds: [city] }),
    events: (await registry.events()).map(({ type }) => type.split('.').slice(2, 4).join(' ')),
  };
};

beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

describe('whatever is recorded in a transaction', () => {
  it('is lost with its events when the transaction fails', async () => {
    const failure = registry.database.transaction(async (tx) => {
      await everything({ tx, bus: registry.bus });
      throw new Error('late');
    });
    await expect(failure).rejects.toThrow('late');
    expect(await stored()).toEqual({ organisations: [], memberships: [], mandates: [], events: [] });
  });

  it('stands with its events when the transaction succeeds', async () => {
    await registry.database.transaction((tx) => everything({ tx, bus: registry.bus }));
    expect(await stored()).toMatchObject({
      organisations: [{ code: 'creative-ideas' }, { code: 'riga', kind: 'city' }],
      memberships: [{ since: '2020-01-01', until: '2022-06-30' }],
      mandates: [{ from: '2020-01-01', until: null, endedOn: '2022-06-30' }],
      events: [
        'organisation registered',
        'city registered',
        'network founded',
        'network joined',
        'network left',
        'mandate given',
        'mandate ended',
      ],
    });
  });
});
