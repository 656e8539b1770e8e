import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const url = '/api/v1/organisations';
const patrir = { kind: 'technical-partner', code: 'patrir', name: 'PATRIR', country: 'RO' };
let registry: RegistryUnderTest;

beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.close());

describe('organisations', () => {
  it('are registered under the id the caller chose, told to the others, and read by anyone signed in', async () => {
    const id = '4ffb2ce5-c14f-8778-a9ca-27c2383b32ba';
    const created = await registry.ask('POST', url, { body: { id, ...patrir } });
    expect(created).toMatchObject({
      status: 201,
      headers: { location: `${url}/${id}` },
      body: { id, ...patrir },
    });
    const read = await registry.ask('GET', `${url}/${id}`, { roles: ['contributor'] });
    expect(read).toMatchObject({ status: 200, body: { id, ...patrir, fictitious: false } });
    const etag = String(read.headers.etag);
    expect(await registry.ask('GET', `${url}/${id}`, { headers: { 'if-none-match': etag } })).toMatchObject({
      status: 304,
    });
    expect((await registry.events()).at(-1)).toMatchObject({
      type: 'interlace.city-registry.organisation.registered.v1',
      partitionkey: id,
      data: { organisationId: id, ...patrir },
    });
  });

  it('answers a repeated request with the stored answer, and a changed one under the same key with 422', async () => {
    const body = { ...patrir, code: 'tree', name: 'TREE', country: 'EE' };
    const first = await registry.ask('POST', url, { body, key: 'once' });
    const again = await registry.ask('POST', url, { body, key: 'once' });
    expect(again).toMatchObject({
      status: 201,
      body: first.body,
      headers: { 'idempotency-replayed': 'true' },
    });
    expect(await registry.ask('POST', url, { body: { ...body, name: 'X' }, key: 'once' })).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await registry.ask('POST', url, { body, key: null })).toMatchObject({ status: 400 });
  });

  it('refuses a second one of the same code, even at the same moment', async () => {
    const body = { kind: 'evaluator', code: 'review-house', name: 'Review house' };
    const both = await Promise.all([
      registry.ask('POST', url, { body }),
      registry.ask('POST', url, { body }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await registry.ask('POST', url, { body })).toMatchObject({
      status: 409,
      body: { code: 'organisation-exists', invalidParams: [{ name: '/code' }] },
    });
  });

  it('lists page by page in order of codes, and by kind and country', async () => {
    for (const code of ['office-b', 'office-a', 'office-c']) {
      await registry.ask('POST', url, { body: { kind: 'network-office', code, name: code, country: 'LV' } });
    }
    const first = await registry.ask('GET', `${url}?kind=network-office&country=LV&limit=2`);
    expect(first.body.items.map((it: { code: string }) => it.code)).toEqual(['office-a', 'office-b']);
    const cursor = encodeURIComponent(first.body.nextCursor);
    const second = await registry.ask(
      'GET',
      `${url}?kind=network-office&country=LV&limit=2&cursor=${cursor}`,
    );
    expect(second.body).toMatchObject({ items: [{ code: 'office-c' }], nextCursor: null });
  });

  it.each([
    ['an unknown field', { ...patrir, mayor: 'x' }, '/mayor'],
    ['a city without profile', { ...patrir, kind: 'city' }, '/kind'],
    ['an unassigned country', { ...patrir, country: 'XX' }, '/country'],
    ['a code with capitals', { ...patrir, code: 'PATRIR' }, '/code'],
    ['an empty name', { ...patrir, name: '  ' }, '/name'],
    ['an over-long name', { ...patrir, name: 'x'.repeat(201) }, '/name'],
    ['a NUL', { ...patrir, name: 'a\u0000b' }, '/name'],
    ['half of a surrogate pair', { ...patrir, name: 'a\ud800b' }, '/name'],
    ['a wrong id', { ...patrir, id: '42' }, '/id'],
    ['a list', [patrir], ''],
  ])('refuses %s, naming the field', async (_what, body, name) => {
    expect(await registry.ask('POST', url, { body })).toMatchObject({
      status: 400,
      headers: { 'content-type': expect.stringContaining('application/problem+json') },
      body: { code: 'invalid-request', invalidParams: [expect.objectContaining({ name })] },
    });
  });

  it.each([
    ['broken JSON', '{"kind":', 400, 'malformed-body'],
    ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 400, 'malformed-body'],
    ['ten megabytes', JSON.stringify({ ...patrir, name: 'x'.repeat(10_000_000) }), 413, 'body-too-large'],
  ])('refuses %s', async (_what, payload, status, code) => {
    const headers = { 'content-type': 'application/json' };
    expect(await registry.ask('POST', url, { payload, headers })).toMatchObject({ status, body: { code } });
  });

  it.each([
    [`${url}/00000000-0000-7000-8000-000000000099`, 404],
    [`${url}/not-a-uuid`, 400],
    [`${url}?limit=0`, 400],
    [`${url}?cursor=bm90LW91cnM`, 400],
    [`${url}?kind=mayor`, 400],
    [`${url}?colour=red`, 400],
  ])('answers %s with %i', async (address, status) => {
    expect(await registry.ask('GET', address)).toMatchObject({ status, body: { code: expect.any(String) } });
  });
});
