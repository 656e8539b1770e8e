import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const url = '/api/v1/registry-imports';
const seed = JSON.parse(
  readFileSync(new URL('../../../infra/local/seed/registry.json', import.meta.url), 'utf8'),
);
const csv = { 'content-type': 'text/csv; charset=utf-8' };
let registry: RegistryUnderTest;

const importCsv = (payload: string | Buffer, dryRun = false) =>
  registry.ask('POST', `${url}?dryRun=${dryRun}`, { payload, headers: csv });
const countCities = async () => (await registry.ask('GET', '/api/v1/cities?limit=200')).body.items.length;

beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

describe('importing a document', () => {
  it('reports in a dry run what it would do, and does nothing', async () => {
    const { status, body } = await registry.ask('POST', `${url}?dryRun=true`, { body: seed });
    expect(status).toBe(200);
    expect(body).toMatchObject({ dryRun: true, changed: 0, unchanged: 0 });
    expect(body.created).toBe(Object.values<unknown[]>(seed).flat().length);
    expect(await countCities()).toBe(0);
    expect(await registry.events()).toEqual([]);
  });

  it('takes over the seeded facts, once', async () => {
    const first = await registry.ask('POST', url, { body: seed });
    expect(first).toMatchObject({ status: 200, body: { dryRun: false, changed: 0, unchanged: 0 } });
    const told = await registry.events();
    expect(told).toHaveLength(first.body.created);
    const again = await registry.ask('POST', url, { body: seed });
    expect(again.body).toMatchObject({ created: 0, changed: 0, unchanged: first.body.created });
    expect(await registry.events()).toHaveLength(told.length);
    const epi = seed.networks.find((it: { code: string }) => it.code === 'epi').id;
    const { body } = await registry.ask('GET', `/api/v1/cities?network=${epi}`);
    expect(body.items.map((it: { code: string }) => it.code)).toEqual([
      'cartagena',
      'cluj-napoca',
      'dietzenbach',
      'linkoping',
      'lublin',
      'ravenna',
      'riga',
    ]);
  });

  it('takes over all or nothing, and names every fault', async () => {
    const before = await countCities();
    const cities = [
      { code: 'faro', name: 'Faro', country: 'PT' },
      { code: 'braga', name: 'Braga', country: 'PT', latitude: 41.5 },
    ];
    const memberships = [{ network: 'nowhere', organisation: 'faro' }];
    expect(await registry.ask('POST', url, { body: { cities, memberships } })).toMatchObject({
      status: 422,
      body: {
        code: 'import-rejected',
        invalidParams: [
          { name: '/cities/1/longitude', code: 'coordinate-missing' },
          { name: '/memberships/0/network', code: 'unknown-reference' },
        ],
      },
    });
    expect(await countCities()).toBe(before);
  });

  it.each([
    ['an unknown list', { towns: [] }, '/towns'],
    ['an unknown country', { cities: [{ code: 'x', name: 'X', country: 'XX' }] }, '/cities/0/country'],
    [
      'a share over 100',
      {
        cities: [
          {
            code: 'x',
            name: 'X',
            country: 'IT',
            foreignBornShare: [{ year: 2020, value: 101, source: 'x' }],
          },
        ],
      },
      '/cities/0/foreignBornShare/0/value',
    ],
    [
      'a day that is none',
      { memberships: [{ network: 'epi', organisation: 'riga', since: '2020-13-01' }] },
      '/memberships/0/since',
    ],
  ])('refuses %s, naming the place', async (_what, body, name) => {
    expect(await registry.ask('POST', url, { body })).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name }] },
    });
  });

  it.each([
    [
      'a body over the limit',
      { 'content-type': 'application/json' },
      `"${'x'.repeat(1_100_000)}"`,
      413,
      'body-too-large',
    ],
    ['a file over the limit', csv, 'x'.repeat(1_100_000), 413, 'body-too-large'],
    [
      'a spreadsheet file',
      { 'content-type': 'application/vnd.ms-excel' },
      'x',
      415,
      'media-type-unsupported',
    ],
    [
      'another encoding',
      csv,
      Buffer.from('code,name,country\nkoln,K\xf6ln,DE', 'latin1'),
      400,
      'malformed-body',
    ],
  ])('refuses %s', async (_what, headers, payload, status, code) => {
    expect(await registry.ask('POST', url, { payload, headers })).toMatchObject({ status, body: { code } });
  });
});

describe('importing cities as CSV', () => {
  const header = 'code,name,country,year,population,foreign_born_share,source';

  it('adds cities and years, and keeps a formula as the text it is', async () => {
    const file = `\uFEFF${header}\nminden,Minden,DE,2012,81598,,Competition\nfaro,"=1+1",PT,,,,\n`;
    expect((await importCsv(file)).body).toMatchObject({
      created: 2,
      entries: [{ at: 'line 2' }, { at: 'line 3' }],
    });
    expect((await importCsv(file)).body).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
    const more = `${header}\nminden,Minden,DE,2015,82000,9.5,Statistical office\n`;
    expect((await importCsv(more)).body).toMatchObject({
      entries: [{ name: 'minden', outcome: 'changed', fields: ['population', 'foreignBornShare'] }],
    });
    const { body } = await registry.ask('GET', '/api/v1/cities?limit=200');
    const named = (code: string) => body.items.find((it: { code: string }) => it.code === code);
    expect(named('minden').population).toMatchObject([
      { year: 2012, value: 81_598 },
      { year: 2015, value: 82_000 },
    ]);
    expect(named('faro').name).toBe('=1+1');
  });

  it('names line and column, whether the file or the registry objects', async () => {
    const before = await countCities();
    const faultsOf = async (file: string) =>
      (await importCsv(file)).body.invalidParams.map((it: { name: string; code: string }) => [
        it.name,
        it.code,
      ]);
    expect(await faultsOf(`${header}\nbraga,Braga,PT,2015,many,,x\nporto,Porto,XX,,,,\n`)).toEqual([
      ['line 2, column population', 'invalid_format'],
      ['line 3, column country', 'custom'],
    ]);
    expect(
      await faultsOf(`${header}\nbraga,Braga,PT,2012,1,,x\nbraga,Braga,PT,2030,1,,x\npatrir,Patrir,RO,,,,\n`),
    ).toEqual([
      ['line 3, column year', 'year-to-come'],
      ['line 4, column kind', 'differs-from-registry'],
    ]);
    expect(await faultsOf('code;name;country\nbraga;Braga;PT')).toEqual([['line 1', 'separator']]);
    expect(await countCities()).toBe(before);
  });
});

describe('a large import', () => {
  it('of five thousand cities fits in one transaction, first and second time', {
    timeout: 60_000,
  }, async () => {
    const file = (population: number) =>
      `code,name,country,year,population,source\n${Array.from({ length: 5_000 }, (_, n) => `town-${n},Town ${n},IT,2020,${population},x\n`).join('')}`;
    expect((await importCsv(file(1_000))).body).toMatchObject({ created: 5_000 });
    expect((await importCsv(file(2_000))).body).toMatchObject({ changed: 5_000 });
    expect((await importCsv(file(2_000))).body).toMatchObject({ unchanged: 5_000 });
  });
});
