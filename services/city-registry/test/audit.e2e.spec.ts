import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const entries = '/api/v1/operations/city-registry/audit-entries';
let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

const facts = {
  country: 'LV',
  lau: null,
  nuts: null,
  latitude: null,
  longitude: null,
  population: [{ year: 2020, value: 600_000, source: 'An office, by a person' }],
  foreignBornShare: [],
};
const make = async (url: string, body: object): Promise<string> =>
  (await registry.ask('POST', url, { body })).body.id;
const city = (code: string) => make('/api/v1/cities', { code, name: `City of ${code}`, ...facts });
const seenBy = async (id: string) => {
  const organisation = { id, kind: 'city' as const };
  return (await registry.ask('GET', entries, { roles: ['city-coordinator'], organisation })).body.items;
};

describe('the audit log', () => {
  it('shows a city its profile before and after, values as they are and words as digests', async () => {
    const id = await city('riga');
    const headers = { 'if-match': '"1"' };
    const url = `/api/v1/cities/${id}/profile`;
    const changed = {
      ...facts,
      name: 'Another name',
      population: [{ ...facts.population[0], value: 700_000 }],
    };
    expect(await registry.ask('PUT', url, { headers, body: changed })).toMatchObject({ status: 200 });
    await registry.ask('PUT', url, { headers: { 'if-match': '"2"' }, body: changed });
    const [change, registration, ...more] = await seenBy(id);
    expect(change).toMatchObject({
      action: 'changeCityProfile',
      before: { code: 'riga', population: [{ year: 2020, value: 600_000 }] },
      after: { code: 'riga', population: [{ year: 2020, value: 700_000 }] },
    });
    expect(registration).toMatchObject({ action: 'registerCity', before: null, after: change.before });
    expect(more).toEqual([]);
    expect(JSON.stringify([change, registration])).not.toMatch(/City of|Another name|An office/);
  });

  it('shows a mandate to both whom it binds, and neither who else the other works with', async () => {
    const [one, other] = [await city('ravenna'), await city('lodi')];
    const partner = await make('/api/v1/organisations', {
      kind: 'technical-partner',
      code: 'partner',
      name: 'Partner',
    });
    for (const cityId of [one, other]) {
      await make('/api/v1/mandates', {
        cityId,
        organisationId: partner,
        kind: 'support',
        from: '2026-01-01',
      });
    }
    const given = await seenBy(one);
    expect(given.map(({ action }: { action: string }) => action)).toEqual(['giveMandate', 'registerCity']);
    expect(given[0].concerns).toEqual([one]);
    expect(JSON.stringify(given)).not.toContain(other);
    const ofPartner = await registry.ask('GET', entries, {
      roles: ['partner-analyst'],
      organisation: { id: partner, kind: 'technical-partner' },
    });
    expect(ofPartner.body.items).toHaveLength(3);
  });

  it('holds nothing of an import that was only tried, or that changed nothing', async () => {
    const document = {
      organisations: [{ kind: 'evaluator', code: 'once', name: 'Once' }],
    };
    const imported = async (query = '') =>
      (await registry.ask('POST', `/api/v1/registry-imports${query}`, { body: document })).status;
    expect([await imported('?dryRun=true'), await imported(), await imported()]).toEqual([200, 200, 200]);
    const { body } = await registry.ask('GET', `${entries}?action=importRegistry`);
    expect(body.items).toEqual([
      expect.objectContaining({ after: expect.objectContaining({ created: 1, unchanged: 0 }) }),
    ]);
  });
});
