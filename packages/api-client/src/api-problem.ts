import type { Problem } from './generated/openapi.ts';

/** What a refusal may carry beyond the members all refusals have, such as `current` of a stale version. */
export type ProblemBody = Problem & Readonly<Record<string, unknown>>;

/** A request the API refused: RFC 9457 problem details. `problem.code` is stable; `invalidParams` names fields. */
export class ApiProblem extends Error {
  readonly problem: ProblemBody;

  constructor(problem: ProblemBody) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** The API could not be reached, or what answered was not the API. Worth another try with the same idempotency key. */
export class ApiUnreachable extends Error {
  constructor(cause: unknown) {
    super('The API could not be reached.', { cause });
    this.name = 'ApiUnreachable';
  }
}

/** Whether another try of the same request can help. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ApiUnreachable ||
  (error instanceof ApiProblem && (error.problem.status === 429 || error.problem.status >= 502));
