import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../src/events');

/** Golden files of all versions, by event type. */
const goldens = new Map<string, string>(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.golden.json'))
    .map((file) => join(root, file))
    .map((file) => [(JSON.parse(readFileSync(file, 'utf8')) as { type: string }).type, file]),
);

export const goldenTypes = [...goldens.keys()];

/** The two frozen files beside an event version; throws where the golden file is missing. */
export function filesOf(type: string): { golden: string; schema: string } {
  const golden = goldens.get(type);
  if (!golden) throw new Error(`${type} has no golden file v<n>.golden.json beside its schema`);
  return { golden, schema: golden.replace('.golden.json', '.schema.json') };
}
