import { readFileSync } from 'node:fs';
import { testBusDatabase } from '@interlace/event-bus/testing';
import {
  callersWith,
  createTestIdentity,
  describeFuzzedApi,
  inProcess,
  type TestIdentity,
} from '@interlace/service-kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const seed = JSON.parse(
  readFileSync(new URL('../../../infra/local/seed/registry.json', import.meta.url), 'utf8'),
);
let registry: RegistryUnderTest;
let identity: TestIdentity;
let log: Awaited<ReturnType<typeof testBusDatabase>>;

beforeAll(async () => {
  identity = await createTestIdentity();
  log = await testBusDatabase();
  registry = await registryUnderTest({ identity, busUrl: log.runtimeUrl });
  await registry.ask('POST', '/api/v1/registry-imports', { body: seed });
});
afterAll(async () => {
  await registry.close();
  await log.drop();
});

describeFuzzedApi({
  api: () => inProcess(registry.app),
  callers: () =>
    callersWith(identity, [
      { roles: ['network-manager'], organisation: { id: seed.networks[0].id, kind: 'network-office' } },
      { roles: ['platform-administrator'] },
      { roles: ['city-coordinator'], organisation: { id: seed.cities[0].id, kind: 'city' } },
    ]),
  examples: () => ({
    importRegistry: [
      seed,
      'code,name,country,population,populationYear,populationSource\nfaro,Faro,PT,61000,2021,INE\nbraga,Braga,PT,,,\n',
    ],
  }),
});
