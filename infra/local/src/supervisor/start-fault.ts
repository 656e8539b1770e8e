/** A reason not to start (or to give up) that its reader can do something about: printed as it stands, without a stack. */
export class StartFault extends Error {}

/** The `code` of a system error such as EADDRINUSE, or undefined. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
