/** By the end of the address, the longer ends first. */
const names = [
  ['.jsonstat.json', 'JSON-stat'],
  ['.sdmx.csv', 'SDMX'],
  ['.json', 'JSON'],
  ['.csv', 'CSV'],
  ['.xlsx', 'Excel'],
] as const;

/** What the format of a published file is called. Pure. */
export const formatOf = (path: string): string => names.find(([end]) => path.endsWith(end))?.[1] ?? path;
