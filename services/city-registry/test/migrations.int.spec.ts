import { describePrismaDrift } from '@interlace/service-kit/testing';
import type { TestDatabase } from '@interlace/testkit';
import { afterAll, beforeAll } from 'vitest';
import { registryDatabase } from './registry-under-test.ts';

let stored: TestDatabase;

beforeAll(async () => {
  stored = await registryDatabase();
});
afterAll(() => stored.drop());

describePrismaDrift({
  schema: new URL('../prisma/schema.prisma', import.meta.url),
  databaseUrl: () => stored.ownerUrl,
});
