import { describePrismaDrift } from '@interlace/service-kit/testing';
import type { TestDatabase } from '@interlace/testkit';
import { afterAll, beforeAll } from 'vitest';
import { gatewayDatabase } from './gateway-under-test.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await gatewayDatabase();
});
afterAll(() => database.drop());

describePrismaDrift({
  schema: new URL('../prisma/schema.prisma', import.meta.url),
  databaseUrl: () => database.ownerUrl,
});
