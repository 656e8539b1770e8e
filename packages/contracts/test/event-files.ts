import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../src/events');

/** Golden files of all versions: `v1.golden.json`, and `v1.<what joined>.golden.json` for an optional field. */
export const goldenFiles = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.golden.json'))
  .toSorted();

export const readGolden = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The first golden file of every version, by event type. */
const goldens = new Map<string, string>(
  goldenFiles
    .filter((file) => /v\d+\.golden\.json$/.test(file))
    .map((file) => [readGolden(file).type, join(root, file)]),
);

/** The two frozen files beside an event version; throws where the golden file is missing. */
export function filesOf(type: string): { golden: string; schema: string } {
  const golden = goldens.get(type);
  if (!golden) throw new Error(`${type} has no golden file v<n>.golden.json beside its schema`);
  return { golden, schema: golden.replace('.golden.json', '.schema.json') };
}
