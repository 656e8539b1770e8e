/** Only an address of this portal; anything else would lead a person who just signed in away. Pure. */
export const ownPath = (next: unknown): string | undefined =>
  typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : undefined;

/** The page of an address as a provider may be asked to come back to: without what stands behind ? and #. Pure. */
export function pathForReturn(next: string | undefined): string {
  const path = (next ?? '/').split(/[?#]/)[0] ?? '/';
  return /^\/(?!api(?:\/|$)|\/)[A-Za-z0-9/_-]{0,199}$/.test(path) ? path : '/';
}
