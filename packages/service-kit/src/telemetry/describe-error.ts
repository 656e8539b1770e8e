/** What a log keeps of an error. */
export interface DescribedError {
  readonly type: string;
  readonly code?: string;
  readonly message?: string;
  /** Places in the code, the innermost first. */
  readonly stack: readonly string[];
  readonly cause?: DescribedError;
}

const MOST_FRAMES = 20;
const MOST_CAUSES = 5;

/**
 * An error without what people wrote: a database repeats in its messages the row or value it refuses, and errors carry
 * whatever their maker attached. Kept are type, code and the places in the code; the words only of errors that are not a
 * database's. Pure.
 */
export function describeError(error: unknown, depth = 0): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, stack: [] };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: error.name,
    ...(code !== undefined && { code }),
    ...(!isOfDatabase(error, code) && { message: error.message }),
    stack: framesOf(error),
    ...(error.cause !== undefined && depth < MOST_CAUSES && { cause: describeError(error.cause, depth + 1) }),
  };
}

/** SQLSTATE is five digits or capital letters; Prisma numbers its faults P1000 and on. */
function isOfDatabase({ name }: Error, code: string | undefined): boolean {
  return name.startsWith('Prisma') || (code !== undefined && /^[0-9A-Z]{5}$/.test(code));
}

/** The words come first in a stack, and may hold lines that look like places. */
function framesOf({ stack = '', message }: Error): string[] {
  const lines = stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ')).slice(0, MOST_FRAMES);
}
