import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const NOBODY = '00000000-0000-7000-8000-000000000099';
let registry: RegistryUnderTest;
const ids: Record<string, string> = {};

const make = async (name: string, url: string, body: object) => {
  const { body: made } = await registry.ask('POST', url, { body });
  ids[name] = made.id;
};
const join = (network: string, organisationId: string | undefined, since: string | null = null) =>
  registry.ask('POST', `/api/v1/networks/${ids[network]}/members`, { body: { organisationId, since } });
const leave = (network: string, organisationId: string | undefined, until: string) =>
  registry.ask('POST', `/api/v1/networks/${ids[network]}/members/${organisationId}/leave`, {
    body: { until },
  });

beforeAll(async () => {
  registry = await registryUnderTest();
  await make('epi', '/api/v1/networks', { code: 'epi', name: 'European Pact for Integration' });
  await make('sandbox', '/api/v1/networks', {
    code: 'sandbox',
    name: 'Sandbox',
    fictitious: true,
    minimumGroup: 3,
  });
  await make('lublin', '/api/v1/cities', { code: 'lublin', name: 'Lublin', country: 'PL' });
  await make('invented', '/api/v1/cities', {
    code: 'lipnogora',
    name: 'Lipnogora',
    country: 'PL',
    fictitious: true,
  });
  await make('partner', '/api/v1/organisations', { kind: 'technical-partner', code: 'tree', name: 'TREE' });
});
afterAll(() => registry.close());

describe('networks', () => {
  it('are founded once, listed and read by anyone signed in', async () => {
    expect(
      await registry.ask('POST', '/api/v1/networks', { body: { code: 'epi', name: 'Another' } }),
    ).toMatchObject({
      status: 409,
      body: { code: 'network-exists', invalidParams: [{ name: '/code' }] },
    });
    const { body } = await registry.ask('GET', '/api/v1/networks', { roles: ['evaluator'] });
    expect(body.items.map((it: { code: string }) => it.code)).toEqual(['epi', 'sandbox']);
    expect(await registry.ask('GET', `/api/v1/networks/${ids.epi}`)).toMatchObject({
      body: { code: 'epi', fictitious: false, minimumGroup: 5 },
    });
    expect(await registry.ask('GET', `/api/v1/networks/${ids.sandbox}`)).toMatchObject({
      body: { minimumGroup: 3 },
    });
    expect(
      await registry.ask('POST', '/api/v1/networks', { body: { code: 'two', name: 'Two', minimumGroup: 2 } }),
    ).toMatchObject({ status: 400, body: { invalidParams: [{ name: '/minimumGroup' }] } });
    expect(await registry.ask('GET', `/api/v1/networks/${NOBODY}`)).toMatchObject({ status: 404 });
    expect((await registry.events()).filter(({ type }) => type.includes('network.founded'))).toHaveLength(2);
  });

  it('take a member in, once at a time, and let it go', async () => {
    expect(await join('epi', ids.lublin, '2020-01-01')).toMatchObject({
      status: 201,
      body: { since: '2020-01-01' },
    });
    const joinedAgain = await join('epi', ids.lublin, '2021-01-01');
    expect(joinedAgain).toMatchObject({ status: 409, body: { code: 'already-a-member' } });
    expect(await leave('epi', ids.lublin, '2019-12-31')).toMatchObject({
      status: 422,
      body: { code: 'days-out-of-order' },
    });
    expect(await leave('epi', ids.lublin, '2022-06-30')).toMatchObject({
      status: 200,
      body: { until: '2022-06-30' },
    });
    expect(await leave('epi', ids.lublin, '2022-06-30')).toMatchObject({
      status: 409,
      body: { code: 'not-a-member' },
    });
    expect(await join('epi', ids.lublin, '2022-07-01')).toMatchObject({ status: 201 });
    const { body } = await registry.ask('GET', `/api/v1/networks/${ids.epi}/members`);
    expect(body.items).toMatchObject([
      { code: 'lublin', since: '2020-01-01', until: '2022-06-30' },
      { code: 'lublin', since: '2022-07-01', until: null },
    ]);
    const told = (await registry.events()).filter(({ partitionkey }) => partitionkey === ids.lublin);
    expect(told.map(({ type }) => type.split('.').slice(2, 4).join('.'))).toEqual([
      'city.registered',
      'network.joined',
      'network.left',
      'network.joined',
    ]);
  });

  it('take in no city of another office, also not into a network founded for it', async () => {
    const office = { kind: 'network-office', code: 'other-office', name: 'Other office' };
    await make('office', '/api/v1/organisations', office);
    await make('cork', '/api/v1/cities', { code: 'cork', name: 'Cork', country: 'IE' });
    const manager = {
      roles: ['network-manager' as const],
      organisation: { id: String(ids.office), kind: 'network-office' as const },
    };
    const founded = await registry.ask('POST', '/api/v1/networks', {
      ...manager,
      body: { code: 'own', name: 'A network of its own' },
    });
    const takeIn = (organisationId: string | undefined) =>
      registry.ask('POST', `/api/v1/networks/${founded.body.id}/members`, {
        ...manager,
        body: { organisationId },
      });
    expect(await takeIn(ids.lublin)).toMatchObject({ status: 403, body: { code: 'not-kept' } });
    await leave('epi', ids.lublin, '2026-02-01');
    expect(await takeIn(ids.lublin)).toMatchObject({ status: 403, body: { code: 'not-kept' } });
    expect((await takeIn(ids.cork)).status).toBe(201);
    const mandate = { organisationId: ids.partner, kind: 'support', from: '2026-01-01' };
    const give = (cityId: string | undefined) =>
      registry.ask('POST', '/api/v1/mandates', { ...manager, body: { ...mandate, cityId } });
    expect([(await give(ids.lublin)).status, (await give(ids.cork)).status]).toEqual([403, 201]);
  });

  it('admit one of two who bring the same member at the same moment', async () => {
    const both = await Promise.all([join('epi', ids.partner), join('epi', ids.partner)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('keep invented and real cities apart', async () => {
    expect(await join('epi', ids.invented)).toMatchObject({
      status: 409,
      body: { code: 'fictitious-mismatch' },
    });
    expect(await join('sandbox', ids.lublin)).toMatchObject({
      status: 409,
      body: { code: 'fictitious-mismatch' },
    });
    expect(await join('sandbox', ids.invented)).toMatchObject({ status: 201 });
  });

  it('name what is missing or wrong', async () => {
    expect(await join('epi', NOBODY)).toMatchObject({
      status: 422,
      body: { invalidParams: [{ name: '/organisationId' }] },
    });
    expect(await join('epi', ids.partner, '2020-02-30')).toMatchObject({
      status: 400,
      body: { invalidParams: [{ name: '/since' }] },
    });
    ids.nowhere = NOBODY;
    expect(await join('nowhere', ids.lublin)).toMatchObject({ status: 404 });
    expect(await leave('nowhere', ids.lublin, '2022-06-30')).toMatchObject({ status: 404 });
    expect(await registry.ask('GET', `/api/v1/networks/${NOBODY}/members`)).toMatchObject({ status: 404 });
  });
});
