import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from '../../test/registry-under-test.ts';
import { findCities, findCity, recordCities, recordProfiles } from './city.store.ts';

const profile = {
  code: 'riga',
  name: 'Rīga',
  country: 'LV',
  lau: '0001000',
  nuts: 'LV006',
  latitude: 56.95,
  longitude: 24.11,
  population: [{ year: 2020, value: 627_487, source: 'Statistical office' }],
  foreignBornShare: [{ year: 2020, value: 18.25, source: 'Statistical office' }],
  fictitious: false,
};
const cityId = '9fd6a3a0-0000-8000-8000-000000000001';
let registry: RegistryUnderTest;

beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

const write = (work: (writer: Parameters<typeof recordCities>[0]) => Promise<void>) =>
  registry.database.transaction((tx) => work({ tx, bus: registry.bus }));

describe('the store of cities', () => {
  it('gives back what was put in, and replaces a whole profile', async () => {
    await write((writer) => recordCities(writer, [{ cityId, profile }]));
    expect(await findCity(registry.database.client, cityId)).toEqual({ id: cityId, version: 1, profile });
    const bare = { ...profile, lau: null, nuts: null, latitude: null, longitude: null, population: [] };
    await write((writer) => recordProfiles(writer, [{ cityId, profile: bare }]));
    expect(await findCities(registry.database.client, [cityId])).toEqual([
      { id: cityId, version: 2, profile: bare },
    ]);
    expect(await registry.events()).toHaveLength(2);
  });

  it('runs under a role that cannot change tables', async () => {
    const ddl = registry.database.pool.query('alter table city add column mayor text');
    await expect(ddl).rejects.toThrow(/must be owner/);
  });
});
