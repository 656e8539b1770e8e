import { code, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { cityName, dataVersion, roundHead, scoreOrigin } from '../benchmarks/wire.ts';
import { type Cause, causes } from './explain.ts';

const points = z.number();
const score = z.number().min(0).max(100);
const causeNames = Object.keys(causes) as [Cause, ...Cause[]];

const side = z.object({
  round: roundHead,
  city: cityName,
  origin: scoreOrigin,
  instrument: z.object({ code, version: z.string() }),
  methodVersion: z.string(),
  submission: z.object({ id: uuid, version: z.int() }),
  strict: score,
});

const part = z.object({
  cause: z.enum(causeNames),
  indicator: code
    .nullable()
    .meta({ description: 'Null for the method, for rounding, and for indicators without a published score' }),
  question: z
    .object({ lineage: code, title: z.string() })
    .nullable()
    .meta({ description: 'By its meaning, which both instrument versions share' }),
  /** Points because the value differs, at the mean of its shares on both sides. */
  byValue: points,
  /** Points because it has another share in the item: other weights, gaps, or asked on one side alone. */
  byShare: points,
});

export const explanation = z
  .object({
    dataVersion,
    item: z.object({ code, title: z.string() }),
    from: side,
    to: side,
    difference: points,
    parts: z.array(part).meta({
      description: 'All `byValue` and `byShare`, summed exactly, are `difference` to the last bit',
    }),
    /** Subtotals of the same parts, each correctly rounded. */
    indicators: z.array(z.object({ code, title: z.string(), points })),
    causes: z.array(z.object({ cause: z.enum(causeNames), points, says: z.string() })),
    level: z.enum(['questions', 'indicators']),
    says: z.array(z.string()).meta({ description: 'What could not be told, and why' }),
  })
  .meta({ id: 'Explanation' });
export type ExplanationBody = z.infer<typeof explanation>;
