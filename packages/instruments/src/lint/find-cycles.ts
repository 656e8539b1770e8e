/** Codes of the items that can be reached from themselves along `next`. */
export function findCycles<Item extends { code: string }>(
  items: readonly Item[],
  next: (item: Item) => readonly string[],
): string[] {
  const byCode = new Map(items.map((item) => [item.code, item]));
  const stepsFrom = (code: string) => {
    const item = byCode.get(code);
    return item ? next(item) : [];
  };
  const reachesItself = (start: string) => {
    const seen = new Set<string>();
    const open = [...stepsFrom(start)];
    for (let code = open.pop(); code !== undefined; code = open.pop()) {
      if (code === start) return true;
      if (seen.has(code)) continue;
      seen.add(code);
      open.push(...stepsFrom(code));
    }
    return false;
  };
  return [...byCode.keys()].filter(reachesItself);
}
