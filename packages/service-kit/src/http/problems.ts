import type { InvalidParam } from '@interlace/contracts';

export interface ProblemKind {
  readonly status: number;
  readonly title: string;
}

const known = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'malformed-body': { status: 400, title: 'The body cannot be read' },
  'cursor-invalid': { status: 400, title: 'The cursor was not issued by this list' },
  'token-missing': { status: 401, title: 'A bearer token is needed' },
  'token-invalid': { status: 401, title: 'The bearer token is not valid' },
  'token-expired': { status: 401, title: 'The bearer token has expired' },
  'role-not-allowed': { status: 403, title: 'Your roles do not allow this' },
  'key-scope-missing': { status: 403, title: 'The API key is not for this' },
  'not-kept': { status: 403, title: 'This is not for your office to keep' },
  'not-found': { status: 404, title: 'There is no such thing' },
  conflict: { status: 409, title: 'The request conflicts with the present state' },
  'dead-letter-settled': { status: 409, title: 'The dead letter is settled already' },
  'replay-failed': { status: 409, title: 'The event was refused again' },
  'version-stale': { status: 412, title: 'Somebody changed it meanwhile' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'media-type-unsupported': { status: 415, title: 'The media type is not supported' },
  'idempotency-key-reused': { status: 422, title: 'The idempotency key belongs to another request' },
  'version-missing': { status: 428, title: 'The version you saw is needed' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  'header-too-large': { status: 431, title: 'The headers are too large' },
  'internal-error': { status: 500, title: 'Something went wrong on our side' },
  'database-unavailable': { status: 503, title: 'The database cannot be reached' },
  'service-busy': { status: 503, title: 'The service has too much to do' },
  'shutting-down': { status: 503, title: 'The service is stopping' },
  'keys-unavailable': { status: 503, title: 'Tokens cannot be verified at the moment' },
} as const satisfies Record<string, ProblemKind>;
export type ProblemCode = keyof typeof known;

const kinds = new Map<string, ProblemKind>(Object.entries(known));

/**
 * Adds a service's own codes to the one table that maps a code to status and title.
 * @throws Error where a code is already taken with another meaning.
 */
export function declareProblems(problems: Record<string, ProblemKind>): void {
  for (const [code, kind] of Object.entries(problems)) {
    const present = kinds.get(code);
    if (present && (present.status !== kind.status || present.title !== kind.title)) {
      throw new Error(`problem code ${code} is already declared as ${present.status} ${present.title}`);
    }
    kinds.set(code, kind);
  }
}

/** Status and title of a code; undefined for one nobody declared. */
export function problemKind(code: string): ProblemKind | undefined {
  return kinds.get(code);
}

export interface DomainErrorOptions extends ErrorOptions {
  /** Overrides the status of the code. */
  status?: number;
  invalidParams?: readonly InvalidParam[];
  /** Extension members of the problem (RFC 9457 3.2), such as the present state a conflict was with. JSON only. */
  extensions?: Readonly<Record<string, unknown>>;
  /** Response headers, such as Retry-After. */
  headers?: Readonly<Record<string, string>>;
}

/** A broken rule, told to the caller: stable code, and a detail safe to show. Thrown by domain code and routes. */
export class DomainError extends Error {
  readonly code: string;
  readonly status: number | undefined;
  readonly invalidParams: readonly InvalidParam[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode | (string & {}), detail: string, options: DomainErrorOptions = {}) {
    super(detail, options);
    this.name = 'DomainError';
    this.code = code;
    this.status = options.status;
    this.invalidParams = options.invalidParams;
    this.extensions = options.extensions ?? {};
    this.headers = options.headers ?? {};
  }
}

/** A thing that does not exist or is not the caller's to see: the two answer alike. */
export function notFound(what: string): DomainError {
  return new DomainError('not-found', `${what} was not found`);
}
