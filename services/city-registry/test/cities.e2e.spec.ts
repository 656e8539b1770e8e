import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const url = '/api/v1/cities';
const figure = (year: number, value: number) => ({ year, value, source: 'Intercultural profile' });
const facts = {
  name: 'Cartagena',
  country: 'ES',
  lau: '30016',
  nuts: 'ES620',
  latitude: 37.6,
  longitude: -0.98,
  population: [figure(2014, 218_528), figure(2012, 217_998)],
  foreignBornShare: [figure(2012, 14.2)],
};
let registry: RegistryUnderTest;

/** Registers a city of that code and returns its id. */
async function register(code: string, more: object = {}): Promise<string> {
  const { body, status } = await registry.ask('POST', url, { body: { code, ...facts, ...more } });
  expect(status).toBe(201);
  return body.id;
}
const coordinator = (id: string) => ({
  roles: ['city-coordinator' as const],
  organisation: { id, kind: 'city' as const },
});
const put = (id: string, body: unknown, version: number | null, ask: object = {}) =>
  registry.ask('PUT', `${url}/${id}/profile`, {
    body,
    headers: version === null ? {} : { 'if-match': `"${version}"` },
    ...ask,
  });

beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

describe('registering a city', () => {
  it('keeps the facts with their years and sources, and tells the others', async () => {
    const id = await register('cartagena');
    const { body, headers } = await registry.ask('GET', `${url}/${id}`, { roles: ['council-reader'] });
    const profile = {
      code: 'cartagena',
      ...facts,
      population: facts.population.toReversed(),
      fictitious: false,
    };
    expect(body).toEqual({ id, version: 1, ...profile });
    expect(headers.etag).toBe('"1"');
    expect(await registry.ask('GET', `/api/v1/organisations/${id}`)).toMatchObject({
      body: { kind: 'city', code: 'cartagena' },
    });
    expect((await registry.events()).at(-1)).toMatchObject({
      type: 'interlace.city-registry.city.registered.v1',
      partitionkey: id,
      data: { cityId: id, profile },
    });
  });

  it('leaves empty what is not known', async () => {
    const { body } = await registry.ask('POST', url, {
      body: { code: 'lublin', name: 'Lublin', country: 'PL' },
    });
    expect(body).toMatchObject({
      lau: null,
      nuts: null,
      latitude: null,
      population: [],
      foreignBornShare: [],
    });
  });

  it.each([
    ['a share over 100', { foreignBornShare: [figure(2012, 100.1)] }, 400, '/foreignBornShare/0/value'],
    ['a figure without source', { population: [{ year: 2012, value: 5 }] }, 400, '/population/0/source'],
    ['half an inhabitant', { population: [figure(2012, 0.5)] }, 400, '/population/0/value'],
    ['a latitude off the globe', { latitude: 90.01 }, 400, '/latitude'],
    ['a LAU code with blanks', { lau: '30 016' }, 400, '/lau'],
    ['a NUTS code in small letters', { nuts: 'es620' }, 400, '/nuts'],
    ['the code UK', { country: 'UK', nuts: null }, 400, '/country'],
    ['one year twice', { population: [figure(2012, 5), figure(2012, 6)] }, 422, '/population/1/year'],
    ['a year to come', { population: [figure(2027, 5)] }, 422, '/population/0/year'],
    ['half a position', { longitude: null }, 422, '/longitude'],
    ["another country's NUTS code", { nuts: 'IT' }, 422, '/nuts'],
  ])('refuses %s, naming the field', async (_what, more, status, name) => {
    expect(await registry.ask('POST', url, { body: { code: 'nowhere', ...facts, ...more } })).toMatchObject({
      status,
      body: { invalidParams: [expect.objectContaining({ name })] },
    });
  });

  it('refuses a code in use, by whatever organisation', async () => {
    await registry.ask('POST', '/api/v1/organisations', {
      body: { kind: 'evaluator', code: 'taken', name: 'Taken' },
    });
    expect(await registry.ask('POST', url, { body: { code: 'taken', ...facts } })).toMatchObject({
      status: 409,
      body: { code: 'city-exists' },
    });
  });
});

describe('changing a profile', () => {
  it('goes on from the version that was read, and from no other', async () => {
    const id = await register('linkoping');
    const changed = { ...facts, name: 'Linköping' };
    expect(await put(id, changed, null)).toMatchObject({ status: 428, body: { code: 'version-missing' } });
    expect(await put(id, changed, 2)).toMatchObject({ status: 412, body: { code: 'version-stale' } });
    expect(await put(id, changed, 1)).toMatchObject({
      status: 200,
      headers: { etag: '"2"' },
      body: { name: 'Linköping' },
    });
    expect(await put(id, { ...facts, name: 'Too late' }, 1)).toMatchObject({ status: 412 });
    expect((await registry.ask('GET', `${url}/${id}`)).body).toMatchObject({
      version: 2,
      name: 'Linköping',
      population: [{ year: 2012 }, { year: 2014 }],
    });
    expect((await registry.events()).at(-1)).toMatchObject({
      type: 'interlace.city-registry.city.profile-changed.v1',
      data: { cityId: id, profile: { code: 'linkoping', name: 'Linköping' } },
    });
  });

  it('lets one of two at the same moment through', async () => {
    const id = await register('ravenna');
    const both = await Promise.all([
      put(id, { ...facts, name: 'A' }, 1),
      put(id, { ...facts, name: 'B' }, 1),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('says nothing where nothing changed', async () => {
    const id = await register('riga');
    const before = (await registry.events()).length;
    expect(await put(id, facts, 1)).toMatchObject({ status: 200, body: { version: 1 } });
    expect(await registry.events()).toHaveLength(before);
  });

  it('lets a coordinator describe the own city, but not move it to another country nor touch another one', async () => {
    const id = await register('dietzenbach');
    const other = await register('erlangen');
    expect(await put(id, { ...facts, population: [] }, 1, coordinator(id))).toMatchObject({ status: 200 });
    expect(await put(id, { ...facts, country: 'PT', nuts: null }, 2, coordinator(id))).toMatchObject({
      status: 403,
      body: { code: 'fact-fixed', invalidParams: [{ name: '/country' }] },
    });
    expect(await put(other, facts, 1, coordinator(id))).toMatchObject({
      status: 403,
      body: { code: 'other-city' },
    });
    expect(await put(id, { ...facts, fictitious: true }, 2)).toMatchObject({ status: 400 });
    expect(await put('00000000-0000-7000-8000-000000000099', facts, 1)).toMatchObject({ status: 404 });
  });
});

describe('listing cities', () => {
  it('filters by country and by present membership of a network', async () => {
    const network = (await registry.ask('POST', '/api/v1/networks', { body: { code: 'epi', name: 'EPI' } }))
      .body.id;
    const stays = await register('porto', { country: 'PT', nuts: null });
    const leaves = await register('oeiras', { country: 'PT', nuts: null });
    await register('amadora', { country: 'PT', nuts: null });
    for (const organisationId of [stays, leaves]) {
      await registry.ask('POST', `/api/v1/networks/${network}/members`, { body: { organisationId } });
    }
    await registry.ask('POST', `/api/v1/networks/${network}/members/${leaves}/leave`, {
      body: { until: '2022-06-30' },
    });
    const codes = async (query: string) =>
      (await registry.ask('GET', `${url}?${query}`)).body.items.map((it: { code: string }) => it.code);
    expect(await codes('country=PT')).toEqual(['amadora', 'oeiras', 'porto']);
    expect(await codes(`network=${network}`)).toEqual(['porto']);
    expect(await codes(`network=${network}&country=ES`)).toEqual([]);
  });

  it('pages through all without a gap', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await registry.ask(
        'GET',
        `${url}?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      seen.push(...body.items.map((it: { code: string }) => it.code));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    const all = (await registry.ask('GET', `${url}?limit=200`)).body.items.map(
      (it: { code: string }) => it.code,
    );
    expect(seen).toEqual(all);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
