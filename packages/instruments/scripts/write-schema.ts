import { writeFileSync } from 'node:fs';
import { instrumentJsonSchema } from '../src/format/json-schema.ts';

const file = new URL('../schema/interlace-instrument-1.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(instrumentJsonSchema(), null, 2)}\n`);
