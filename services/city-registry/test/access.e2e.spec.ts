import { createTestIdentity, describeAccessTable, type TestIdentity } from '@interlace/service-kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

let registry: RegistryUnderTest;
let identity: TestIdentity;

beforeAll(async () => {
  identity = await createTestIdentity();
  registry = await registryUnderTest({ identity });
});
afterAll(() => registry.close());

describeAccessTable({ app: () => registry.app, identity: () => identity });
