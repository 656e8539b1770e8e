export { type AccessTableOptions, describeAccessTable } from './access-table.ts';
export { type DocumentedRoute, documentedRoutes } from './documented-routes.ts';
export { describePrismaDrift, type PrismaDriftOptions } from './prisma-drift.ts';
export {
  createTestIdentity,
  type TestClaims,
  type TestIdentity,
  type TestTokenOptions,
} from './test-identity.ts';
