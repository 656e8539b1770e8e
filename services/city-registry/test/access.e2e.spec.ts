import { createTestIdentity, describeAccessTable, type TestIdentity } from '@interlace/service-kit/testing';
import { afterAll, beforeAll } from 'vitest';
import { type RegistryUnderTest, registryUnderTest } from './registry-under-test.ts';

const keepers = ['network-manager', 'platform-administrator'] as const;
let registry: RegistryUnderTest;
let identity: TestIdentity;

beforeAll(async () => {
  identity = await createTestIdentity();
  registry = await registryUnderTest({ identity });
});
afterAll(() => registry.close());

describeAccessTable({
  app: () => registry.app,
  identity: () => identity,
  table: {
    'GET /api/v1/organisations': 'anyone',
    'GET /api/v1/organisations/:id': 'anyone',
    'POST /api/v1/organisations': keepers,
    'GET /api/v1/cities': 'anyone',
    'GET /api/v1/cities/:id': 'anyone',
    'POST /api/v1/cities': keepers,
    'PUT /api/v1/cities/:id/profile': ['city-coordinator', ...keepers],
    'GET /api/v1/networks': 'anyone',
    'GET /api/v1/networks/:id': 'anyone',
    'GET /api/v1/networks/:id/members': 'anyone',
    'POST /api/v1/networks': keepers,
    'POST /api/v1/networks/:id/members': keepers,
    'POST /api/v1/networks/:id/members/:organisationId/leave': keepers,
    'GET /api/v1/mandates': 'anyone',
    'GET /api/v1/mandates/:id': 'anyone',
    'POST /api/v1/mandates': keepers,
    'POST /api/v1/mandates/:id/end': keepers,
    'POST /api/v1/registry-imports': keepers,
  },
});
