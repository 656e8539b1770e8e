export { type AccessTableOptions, describeAccessTable } from './access-table.ts';
export { type DocumentedRoute, documentedRoutes } from './documented-routes.ts';
export { describeFuzzedApi, type FuzzedApiOptions } from './fuzzing/describe-fuzzed-api.ts';
export { type FuzzOptions, type FuzzReport, fuzzApi } from './fuzzing/fuzz-api.ts';
export { describePrismaDrift, type PrismaDriftOptions } from './prisma-drift.ts';
export {
  createTestIdentity,
  type TestClaims,
  type TestIdentity,
  type TestTokenOptions,
} from './test-identity.ts';
