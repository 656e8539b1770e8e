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

const reviewer = () => ({
  roles: ['evaluator' as const],
  organisation: { id: String(ids.reviewer), kind: 'evaluator' as const },
});
const declare = (city: string, kind: string, subject = 'account-1') =>
  registry.ask('POST', '/api/v1/conflict-declarations', {
    ...reviewer(),
    subject,
    body: { cityId: ids[city], kind },
  });

beforeAll(async () => {
  registry = await registryUnderTest();
  await make('riga', '/api/v1/cities', { country: 'LV' });
  await make('ravenna', '/api/v1/cities', { country: 'IT' });
  await make('partner', '/api/v1/organisations', { kind: 'technical-partner' });
  await make('reviewer', '/api/v1/organisations', { kind: 'evaluator' });
  ids.nobody = NOBODY;
  ids.round = '00000000-0000-7000-8000-0000000000a1';
  ids.network = '00000000-0000-7000-8000-0000000000b1';
  await registry.database.client.round.create({ data: { id: ids.round, networkId: ids.network } });
  await declare('riga', 'none');
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
    ['an unknown round', 'riga', 'partner', { roundId: NOBODY }, 422, '/roundId'],
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
    expect(await on('2026-03-30')).toMatchObject([{ id }]);
    expect(await on('2026-03-31')).toEqual([]);
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

describe('a mandate for one round', () => {
  it('names a round that exists, and stands beside one for another', async () => {
    const given = await give('ravenna', 'partner', { from: '2030-01-01', roundId: ids.round });
    expect(given).toMatchObject({ status: 409, body: { code: 'mandate-overlaps' } });
    await make('cork', '/api/v1/cities', { country: 'IE' });
    expect(await give('cork', 'partner', { roundId: ids.round })).toMatchObject({
      status: 201,
      body: { roundId: ids.round },
    });
    expect((await registry.events()).at(-1)).toMatchObject({ data: { roundId: ids.round } });
    const listed = await registry.ask('GET', `${url}?roundId=${ids.round}`);
    expect(listed.body.items).toMatchObject([{ cityId: ids.cork }]);
  });
});

describe('conflicts of interest', () => {
  it('are declared before a city is evaluated, and end the mandate when they come up', async () => {
    await make('turku', '/api/v1/cities', { country: 'FI' });
    const evaluate = () => give('turku', 'reviewer', { kind: 'evaluation' });
    expect(await evaluate()).toMatchObject({ status: 409, body: { code: 'declaration-missing' } });
    expect(await declare('turku', 'none')).toMatchObject({ status: 201, body: { kind: 'none' } });
    const { body: mandate } = await evaluate();
    expect(await declare('turku', 'family', 'account-2')).toMatchObject({ status: 201 });
    expect((await registry.events()).at(-1)).toMatchObject({
      type: 'interlace.city-registry.mandate.ended.v1',
      data: { mandateId: mandate.id, endedOn: '2026-03-01' },
    });
    expect(await declare('turku', 'none')).toMatchObject({ status: 201 });
    expect(await give('turku', 'reviewer', { kind: 'evaluation', from: '2026-04-01' })).toMatchObject({
      status: 409,
      body: { code: 'conflict-of-interest' },
    });
    const rows = registry.database.client.conflictDeclaration;
    await expect(rows.updateMany({ data: { kind: 'none' } })).rejects.toThrow('append-only');
  });

  it('are seen by the evaluator, the city and those who keep it, without who declared', async () => {
    const seen = async (ask: object) =>
      (await registry.ask('GET', `/api/v1/conflict-declarations?cityId=${ids.turku}`, ask)).body.items;
    const of = (name: string, kind: 'city' | 'evaluator') => ({
      roles: [kind === 'city' ? ('city-coordinator' as const) : ('review-lead' as const)],
      organisation: { id: String(ids[name]), kind },
    });
    const all = await seen({});
    expect(all.map(({ kind }: { kind: string }) => kind)).toEqual(['none', 'family', 'none']);
    expect(JSON.stringify(all)).not.toContain('account-');
    expect(await seen(of('reviewer', 'evaluator'))).toEqual(all);
    expect(await seen(of('turku', 'city'))).toEqual(all);
    expect(await seen(of('riga', 'city'))).toEqual([]);
  });
});

describe('a network office', () => {
  it('keeps the networks it belongs to and their cities, and no others', async () => {
    const office = { id: '00000000-0000-7000-8000-0000000000c1', kind: 'network-office' as const };
    const manager = { roles: ['network-manager' as const], organisation: office };
    const registration = { id: office.id, kind: office.kind, code: 'office', name: 'Office' };
    await registry.ask('POST', '/api/v1/organisations', { body: registration });
    const ask = (method: 'GET' | 'POST' | 'PUT', address: string, body?: object) =>
      registry.ask(method, address, { ...manager, body });
    const { body: own } = await ask('POST', '/api/v1/networks', { code: 'own', name: 'Own' });
    const { body: other } = await registry.ask('POST', '/api/v1/networks', {
      body: { code: 'other', name: 'Other' },
    });
    expect((await registry.ask('GET', `/api/v1/networks/${own.id}/members`)).body.items).toMatchObject([
      { organisationId: office.id, since: '2026-03-01' },
    ]);
    expect((await registry.ask('GET', `/api/v1/networks/${other.id}/members`)).body.items).toEqual([]);

    const refused = { status: 403, body: { code: 'not-kept' } };
    const member = { organisationId: ids.riga };
    const mandate = { cityId: ids.riga, organisationId: ids.partner, kind: 'support', from: '2028-01-01' };
    expect(await ask('POST', `/api/v1/networks/${other.id}/members`, member)).toMatchObject(refused);
    expect(await ask('POST', '/api/v1/mandates', mandate)).toMatchObject(refused);
    expect((await ask('GET', url)).body.items).toEqual([]);

    expect(await ask('POST', `/api/v1/networks/${own.id}/members`, member)).toMatchObject({ status: 201 });
    const seen: { id: string; cityId: string }[] = (await ask('GET', url)).body.items;
    expect(new Set(seen.map(({ cityId }) => cityId))).toEqual(new Set([ids.riga]));
    expect(await ask('POST', '/api/v1/mandates', { ...mandate, roundId: ids.round })).toMatchObject(refused);
    const [{ id: foreign }] = (await registry.ask('GET', `${url}?cityId=${ids.cork}`)).body.items;
    expect(await ask('GET', `${url}/${foreign}`)).toMatchObject({ status: 404 });
    const ending = { endedOn: '2026-03-31' };
    expect(await ask('POST', `${url}/${foreign}/end`, ending)).toMatchObject({ status: 404 });
  });
});
