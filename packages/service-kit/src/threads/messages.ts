import type { InvalidParam } from '@interlace/contracts';
import { DomainError } from '../http/problems.ts';

/** An error as it crosses threads; a refusal keeps what its caller is told. */
interface Failure {
  readonly message: string;
  readonly refusal: { readonly code: string; readonly invalidParams: readonly InvalidParam[] } | null;
}

/** What a thread says of its task: parts of the outcome as they come, then how it ended. */
export type ThreadMessage<Answer, Part> =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'failure'; readonly failure: Failure };

export function failureOf(error: unknown): Failure {
  if (error instanceof DomainError) {
    const { code, message, invalidParams = [] } = error;
    return { message, refusal: { code, invalidParams } };
  }
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), refusal: null };
}

export function errorOf({ message, refusal }: Failure): Error {
  return refusal
    ? new DomainError(refusal.code, message, { invalidParams: refusal.invalidParams })
    : new Error(message);
}
