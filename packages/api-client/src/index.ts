export { type ApiClient, type ApiClientOptions, createApiClient, dataOf } from './api-client.ts';
export { ApiProblem, ApiUnreachable, isPassing, type ProblemBody } from './api-problem.ts';
export type * from './generated/openapi.ts';
