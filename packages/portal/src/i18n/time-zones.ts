/** The zones the browser knows, and the one that is chosen, which it may know by another name. Pure but for the browser. */
export function timeZoneOptions(chosen: string): { value: string; label: string }[] {
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', chosen]);
  return [...known].sort().map((value) => ({ value, label: value.replaceAll('_', ' ') }));
}
