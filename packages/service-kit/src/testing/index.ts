export { type AccessTableOptions, describeAccessTable, type ExpectedAccess } from './access-table.ts';
export { describePrismaDrift, type PrismaDriftOptions } from './prisma-drift.ts';
export {
  createTestIdentity,
  type TestClaims,
  type TestIdentity,
  type TestTokenOptions,
} from './test-identity.ts';
