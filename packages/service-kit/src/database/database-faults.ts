/** SQLSTATEs after which the same transaction may succeed when run again: serialisation failure, deadlock. */
const RETRYABLE = new Set(['40001', '40P01']);

/** Prisma's code for a write conflict or deadlock. */
const PRISMA_CONFLICT = 'P2034';

/** Walks an error and everything it wraps: Prisma nests the driver's error in `cause` and `meta`. */
function* causes(error: unknown): Generator<object> {
  let current: unknown = error;
  for (let depth = 0; depth < 6 && typeof current === 'object' && current !== null; depth += 1) {
    yield current;
    current =
      Reflect.get(current, 'cause') ??
      Reflect.get(Object(Reflect.get(current, 'meta')), 'driverAdapterError');
  }
}

/** SQLSTATE of a PostgreSQL error, however deep Prisma wrapped it; undefined for any other error. */
export function sqlStateOf(error: unknown): string | undefined {
  for (const fault of causes(error)) {
    const code: unknown = Reflect.get(fault, 'originalCode') ?? Reflect.get(fault, 'code');
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && !/^P\d{4}$/.test(code)) return code;
  }
  return undefined;
}

/** True for faults that running the whole transaction again may cure. */
export function mayRetryTransaction(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined) return RETRYABLE.has(state);
  return [...causes(error)].some((fault) => Reflect.get(fault, 'code') === PRISMA_CONFLICT);
}

/** PostgreSQL's own refusals of a value that the edge should have refused: text, number, date or bytes out of range. */
const REFUSED_INPUT = new Set([
  '22001',
  '22003',
  '22007',
  '22008',
  '22021',
  '22P02',
  '22P03',
  '22P05',
  '22P06',
]);

/** True where PostgreSQL refused a value for its form. The last resort against a 500 for what a client sent. */
export function refusesInput(error: unknown): boolean {
  const state = sqlStateOf(error);
  return state !== undefined && REFUSED_INPUT.has(state);
}

/** Node's and pg's codes, Prisma's codes and pg's code-less messages of a database that does not answer. */
const UNREACHABLE_CODES = new Set([
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
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028'],
]);
const UNREACHABLE_MESSAGES =
  /Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error/;
/** Connection failures, and a server that is stopping, starting or full. */
const UNREACHABLE_STATES = /^(08...|57P0[1-5]|53300|57014|25P03|25P04)$/;

/** True where the database cannot be reached or did not answer in time: the request may simply be tried again. */
export function isDatabaseUnreachable(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== undefined) return UNREACHABLE_STATES.test(state);
  return [...causes(error)].some((fault) => {
    const code: unknown = Reflect.get(fault, 'code') ?? Reflect.get(fault, 'originalCode');
    const message: unknown = Reflect.get(fault, 'message');
    return UNREACHABLE_CODES.has(String(code)) || UNREACHABLE_MESSAGES.test(String(message));
  });
}
