/**
 * A fault that waiting cannot cure, thrown by a handler: the event is parked after three tries, and the partition
 * goes on. `code` is stable, for operators and their tools.
 */
export class DomainFault extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.name = 'DomainFault';
    this.code = code;
  }
}

/** Connection exceptions, resources, operator intervention, system errors; and conflicts a new try resolves. */
const TRANSIENT_STATES = /^(08...|53...|57...|58...|40001|40P01|55P03|25P03|25006)$/;
const TRANSIENT_CODES = new Set([
  ...[
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'EAI_AGAIN',
  ],
  // Prisma: not reachable, timed out, closed, no free connection, transaction expired, write conflict.
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2034'],
]);
/** pg throws these without a code. */
const TRANSIENT_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|not queryable|Client was closed/;

/** An error and everything it wraps; Prisma hides the driver's error in `cause` or `meta.driverAdapterError`. */
function* chain(error: unknown): Generator<object> {
  let current = error;
  for (let depth = 0; depth < 8 && typeof current === 'object' && current !== null; depth += 1) {
    yield current;
    const meta = Reflect.get(current, 'meta');
    current = Reflect.get(current, 'cause') ?? (meta && Reflect.get(Object(meta), 'driverAdapterError'));
  }
}

/** True for faults of database or network, which time cures: the event is tried again without limit. */
export function isTransient(error: unknown): boolean {
  if (error instanceof DomainFault) return false;
  for (const fault of chain(error)) {
    const codes = [Reflect.get(fault, 'code'), Reflect.get(fault, 'originalCode')]
      .filter(Boolean)
      .map(String);
    if (codes.some((code) => TRANSIENT_CODES.has(code) || TRANSIENT_STATES.test(code))) return true;
    if (TRANSIENT_MESSAGES.test(String(Reflect.get(fault, 'message')))) return true;
    if (fault instanceof AggregateError && fault.errors.some(isTransient)) return true;
  }
  return false;
}

/** The stable code under which a fault is parked. */
export const codeOf = (error: unknown): string =>
  error instanceof DomainFault ? error.code : 'handler-error';

/** Text as PostgreSQL can store it. */
export const storable = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD');

const MAX_CAUSE = 2_000;

/** What is told of a fault. */
export const causeOf = (error: unknown): string =>
  storable(error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, MAX_CAUSE);
