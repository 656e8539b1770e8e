import { describePrismaDrift } from '@interlace/service-kit/testing';
import type { TestDatabase } from '@interlace/testkit';
import { afterAll, beforeAll } from 'vitest';
import { PROJECTION_SCHEMA } from '../src/comparison.ts';
import { comparisonDatabase } from './comparison-harness.ts';

let stored: TestDatabase;
beforeAll(async () => {
  stored = await comparisonDatabase();
});
afterAll(() => stored.drop());

describePrismaDrift({
  schema: new URL('../prisma/schema.prisma', import.meta.url),
  databaseUrl: () => stored.ownerUrl,
  databaseSchema: PROJECTION_SCHEMA,
});
