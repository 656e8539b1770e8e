export { type AccessTableOptions, describeAccessTable } from './access-table.ts';
export { type DocumentedRoute, documentedRoutes } from './documented-routes.ts';
export { callersWith } from './fuzzing/callers.ts';
export { describeFuzzedApi, inProcess } from './fuzzing/describe-fuzzed-api.ts';
export type { Caller } from './fuzzing/fuzzed-request.ts';
export { describePrismaDrift, type PrismaDriftOptions } from './prisma-drift.ts';
export {
  describeReachCells,
  type ReachCellsOptions,
  type ReachRequest,
  type Related,
} from './reach-cells.ts';
export {
  createTestIdentity,
  type TestClaims,
  type TestIdentity,
  type TestTokenOptions,
} from './test-identity.ts';
