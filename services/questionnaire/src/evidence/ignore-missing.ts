/** Null for a file that is not there, to be used as `.catch(ignoreMissing)`. @throws any other fault. */
export function ignoreMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
