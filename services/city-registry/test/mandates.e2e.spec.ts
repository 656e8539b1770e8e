import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const url = '/api/v1/mandates';
const NOBODY = '00000000-0000-7000-8000-000000000099';
let registry: RegistryUnderTest;
const ids: Record<string, string> = {};

const make = async (name: string, address: string, body: object) => {
  const { body: made } = await registry.ask('POST', address, { body: { code: name, name, ...body } });
  ids[name] = made.id;
};
const give = (city: string, organisation: string, more: object = {}) =>
  registry.ask('POST', url, {
    body: {
      cityId: ids[city],
      organisationId: ids[organisation],
      kind: 'support',
      from: '2026-01-01',
      ...more,
    },
  });

beforeAll(async () => {
  registry = await registryUnderTest();
  await make('riga', '/api/v1/cities', { country: 'LV' });
  await make('ravenna', '/api/v1/cities', { country: 'IT' });
  await make('partner', '/api/v1/organisations', { kind: 'technical-partner' });
  await make('reviewer', '/api/v1/organisations', { kind: 'evaluator' });
  ids.nobody = NOBODY;
});
afterAll(() => registry.close());

describe('mandates', () => {
  it('are given to partners to support and to evaluators to evaluate, and told to the others', async () => {
    const given = await give('riga', 'partner', { until: '2026-12-31' });
    expect(given).toMatchObject({
      status: 201,
      body: { kind: 'support', until: '2026-12-31', endedOn: null },
    });
    expect(await give('riga', 'reviewer', { kind: 'evaluation' })).toMatchObject({ status: 201 });
    expect((await registry.events()).at(-2)).toMatchObject({
      type: 'interlace.city-registry.mandate.given.v1',
      partitionkey: ids.riga,
      data: { mandateId: given.body.id, cityId: ids.riga, organisationId: ids.partner, from: '2026-01-01' },
    });
  });

  it('do not stand twice on one day, even when given at the same moment', async () => {
    expect(await give('riga', 'partner', { from: '2026-12-31' })).toMatchObject({
      status: 409,
      body: { code: 'mandate-overlaps' },
    });
    const both = await Promise.all([
      give('ravenna', 'partner'),
      give('ravenna', 'partner', { from: '2026-06-01' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it.each([
    ['a city as holder', 'riga', 'ravenna', {}, 422, '/organisationId'],
    ['an evaluator who supports', 'riga', 'reviewer', {}, 422, '/organisationId'],
    ['a partner who evaluates', 'riga', 'partner', { kind: 'evaluation' }, 422, '/organisationId'],
    ['something that is no city', 'partner', 'partner', {}, 422, '/cityId'],
    ['an unknown city', 'nobody', 'partner', {}, 422, '/cityId'],
    ['an unknown organisation', 'riga', 'nobody', {}, 422, '/organisationId'],
    ['days out of order', 'riga', 'partner', { until: '2025-12-31' }, 422, '/until'],
    ['an unknown kind', 'riga', 'partner', { kind: 'advice' }, 400, '/kind'],
  ])('refuse %s, naming the field', async (_what, city, organisation, more, status, name) => {
    expect(await give(city, organisation, more)).toMatchObject({
      status,
      body: { invalidParams: [{ name }] },
    });
  });

  it('end once, and leave the days after for another', async () => {
    const { id } = (await registry.ask('GET', `${url}?cityId=${ids.riga}&kind=support`)).body.items[0];
    const end = (endedOn: string) => registry.ask('POST', `${url}/${id}/end`, { body: { endedOn } });
    expect(await end('2027-01-01')).toMatchObject({ status: 422, body: { code: 'days-out-of-order' } });
    expect(await end('2026-03-31')).toMatchObject({ status: 200, body: { endedOn: '2026-03-31' } });
    expect(await end('2026-03-31')).toMatchObject({ status: 409, body: { code: 'mandate-ended' } });
    expect((await registry.events()).at(-1)).toMatchObject({
      type: 'interlace.city-registry.mandate.ended.v1',
      data: { mandateId: id, endedOn: '2026-03-31' },
    });
    expect(await give('riga', 'partner', { from: '2026-04-01' })).toMatchObject({ status: 201 });
    expect(
      await registry.ask('POST', `${url}/${NOBODY}/end`, { body: { endedOn: '2026-03-31' } }),
    ).toMatchObject({ status: 404 });
    const on = async (day: string) =>
      (await registry.ask('GET', `${url}?cityId=${ids.riga}&kind=support&on=${day}`)).body.items;
    expect(await on('2026-03-31')).toMatchObject([{ id }]);
    expect(await on('2026-04-01')).toMatchObject([{ from: '2026-04-01' }]);
    expect(await on('2025-12-31')).toEqual([]);
  });

  it('are seen by the office and by those they concern', async () => {
    const seenBy = async (name: string, kind: 'city' | 'evaluator') => {
      const organisation = { id: String(ids[name]), kind };
      const { body } = await registry.ask('GET', url, { roles: ['contributor'], organisation });
      return body.items as { id: string; cityId: string; organisationId: string }[];
    };
    expect((await seenBy('ravenna', 'city')).map(({ cityId }) => cityId)).toEqual([ids.ravenna]);
    const [own] = await seenBy('reviewer', 'evaluator');
    expect(own).toMatchObject({ organisationId: ids.reviewer });
    const asRavenna = {
      roles: ['contributor' as const],
      organisation: { id: String(ids.ravenna), kind: 'city' as const },
    };
    expect(await registry.ask('GET', `${url}/${own?.id}`, asRavenna)).toMatchObject({ status: 404 });
    expect(await registry.ask('GET', `${url}/${own?.id}`)).toMatchObject({ status: 200 });
    expect((await registry.ask('GET', url)).body.items).toHaveLength(4);
  });
});
