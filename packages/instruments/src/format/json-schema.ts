import { z } from 'zod';
import { instrumentSchema } from './instrument.ts';

/** The format as JSON Schema (draft 2020-12), for authors in other languages; what the linter finds is beyond it. */
export function instrumentJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(instrumentSchema, { target: 'draft-2020-12', io: 'input' });
  return { $id: 'interlace-instrument-1.schema.json', title: 'Interlace instrument, format 1', ...schema };
}
