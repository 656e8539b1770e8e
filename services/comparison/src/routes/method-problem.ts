import { MethodError } from '@interlace/composite-index';
import { DomainError } from '@interlace/service-kit/problems';

/**
 * What the method has no result for, as a problem: 422 `method-refused`, naming the field (JSON pointer or parameter) that asked
 * for it, the stable code of the method and its words, which name the weight, question or city concerned.
 */
export function methodProblem({ code, message }: MethodError, field: string): DomainError {
  return new DomainError('method-refused', `${message}.`, {
    invalidParams: [{ name: field, code, reason: message }],
  });
}

/** Runs what may be refused by the method. @throws DomainError `method-refused` naming the field. */
export function refusable<Result>(field: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof MethodError ? methodProblem(error, field) : error;
  }
}
