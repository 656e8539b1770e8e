import type { Finding } from '../finding.ts';

/** One finding for every item whose key stood on an earlier item. */
export function repeated<Item>(
  kind: string,
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    if (seen.has(key))
      return [{ where: key, code: `repeated-${kind}`, reason: `${kind} '${key}' stands more than once` }];
    seen.add(key);
    return [];
  });
}
