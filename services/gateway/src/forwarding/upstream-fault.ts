import { DomainError } from '@interlace/service-kit';

/** System and undici codes of a service nobody reaches: not listening, or its name not known. */
const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
const TIMED_OUT = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/** The codes of an error and of everything it wraps. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return [...code, ...inner.flatMap(codesOf)];
}

/** What to tell the caller when a service does not answer: 503 not reached, 504 too slow, 502 broken off. Pure. */
export function upstreamFault(service: string, cause: unknown): DomainError {
  const codes = codesOf(cause);
  const retry = { cause, headers: { 'retry-after': '1' } };
  if (codes.some((code) => UNREACHABLE.has(code))) {
    return new DomainError(
      'upstream-unavailable',
      `${service} cannot be reached at present; try again.`,
      retry,
    );
  }
  if (codes.some((code) => TIMED_OUT.has(code))) {
    return new DomainError('upstream-timeout', `${service} did not answer in time.`, retry);
  }
  return new DomainError(
    'upstream-broke-off',
    `${service} broke off. The request may or may not have been carried out: repeat it with the same Idempotency-Key.`,
    retry,
  );
}
