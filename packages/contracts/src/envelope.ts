import { z } from 'zod';
import { instant, uuid } from './identifiers.ts';

/**
 * CloudEvents 1.0, structured JSON. Extension attributes: `partitionkey` (order holds per key), `traceparent`
 * (W3C trace context), `correlationid` (one per request from outside, carried through everything it causes) and
 * `causationid` (the event that caused this one).
 */
export const envelope = z.object({
  specversion: z.literal('1.0'),
  id: uuid,
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: instant,
  datacontenttype: z.literal('application/json'),
  dataschema: z.string(),
  partitionkey: z.string().min(1).max(200),
  traceparent: z.string().optional(),
  correlationid: z.string().optional(),
  causationid: z.string().optional(),
  data: z.unknown(),
});
export type Envelope<Data = unknown> = Omit<z.infer<typeof envelope>, 'data'> & { data: Data };
