/**
 * Writes `v<n>.schema.json` for event versions that have none yet. A schema once written is frozen: this script
 * never overwrites one, and `released-events.unit.spec.ts` compares it with the code for ever.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { eventCatalogue } from '../src/index.ts';
import { filesOf } from './event-files.ts';

for (const event of eventCatalogue) {
  const { schema } = filesOf(event.type);
  if (existsSync(schema)) continue;
  writeFileSync(schema, `${JSON.stringify(z.toJSONSchema(event.data, { io: 'input' }), null, 2)}\n`);
  process.stdout.write(`frozen: ${event.type}\n`);
}
