import { mandateEndedV1, mandateGivenV1, organisationRegisteredV1 } from '@interlace/contracts';
import { uuidv7 } from '@interlace/service-kit';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { directoryOf } from '../src/directory/directory.consumer.ts';
import { readPrincipal } from '../src/directory/principal.store.ts';
import { city, type GatewayUnderTest, otherCity, people, startGateway } from './gateway-under-test.ts';

let gateway: GatewayUnderTest;
beforeAll(async () => {
  gateway = await startGateway('http://127.0.0.1:9');
});
afterAll(() => gateway.stop());

const { handlers } = directoryOf(() => {});
async function hear(type: string, data: object): Promise<void> {
  const handler = Object.entries(handlers).find(([name]) => name === type)?.[1];
  await gateway.database.transaction(async (tx) => {
    await handler?.({ type, data } as never, tx);
  });
}
const { id: userId, organisation } = people.evaluator;
const mandatesOn = async (today: string) => {
  const ask = { userId, organisationId: organisation.id, today };
  return (await readPrincipal(gateway.database.pool, ask))?.mandates.map(({ cityId, until }) => [
    cityId,
    until,
  ]);
};

it('takes over names and kinds, as often as they are told', async () => {
  const told = {
    organisationId: organisation.id,
    kind: 'evaluator',
    code: 'harbour',
    name: 'Harbour Institute',
  };
  await hear(organisationRegisteredV1.type, told);
  await hear(organisationRegisteredV1.type, told);
  const where = { id: organisation.id };
  expect(await gateway.database.client.organization.findUnique({ where })).toMatchObject({
    name: 'Harbour Institute',
    slug: 'harbour',
    kind: 'evaluator',
  });
});

it('knows a mandate from its first to its last day, or until the day it was ended on', async () => {
  const given = { cityId: city, organisationId: organisation.id, kind: 'evaluation' };
  // In the order of their ids, which two of one millisecond need not be in.
  const [short, long] = [uuidv7(), uuidv7()].toSorted();
  await hear(mandateGivenV1.type, { ...given, mandateId: short, from: '2026-01-01', until: '2026-03-31' });
  await hear(mandateGivenV1.type, {
    ...given,
    cityId: otherCity,
    mandateId: long,
    from: '2026-02-01',
    until: null,
  });
  expect(await mandatesOn('2025-12-31')).toEqual([]);
  expect(await mandatesOn('2026-01-01')).toEqual([[city, '2026-03-31']]);
  expect(await mandatesOn('2026-03-31')).toEqual([
    [city, '2026-03-31'],
    [otherCity, null],
  ]);
  await hear(mandateEndedV1.type, {
    mandateId: long,
    cityId: otherCity,
    organisationId: organisation.id,
    endedOn: '2026-04-15',
  });
  expect(await mandatesOn('2026-04-14')).toEqual([[otherCity, '2026-04-15']]);
  expect(await mandatesOn('2026-04-15')).toEqual([]);
});

it('gives nobody roles that do not fit his organisation', async () => {
  await gateway.database.client.member.updateMany({
    where: { userId },
    data: { role: 'evaluator,platform-administrator,city-coordinator' },
  });
  const ask = { userId, organisationId: organisation.id, today: '2026-01-01' };
  expect((await readPrincipal(gateway.database.pool, ask))?.roles).toEqual(['evaluator']);
});
