import { z } from 'zod';

const aggregationName = z.enum(['weighted-arithmetic-mean']);
export type AggregationName = z.infer<typeof aggregationName>;

/** Every switch of the method, by name. A published number carries the version of the bundle it was made with. */
export const methodBundle = z.object({
  version: z.string().regex(/^\d{4}-\d+$/),
  title: z.string(),
  indicator: z.object({ formula: z.literal('points-share') }),
  composite: z.object({
    aggregation: aggregationName,
    partShortOfCoverage: z.literal('takes-part').meta({
      description: 'In the strict mean, with its unknown answers at 0',
    }),
    partNotApplicable: z.literal('leaves-the-mean'),
  }),
  unknown: z.object({ strict: z.literal('counts-zero'), lenient: z.literal('leaves-the-fraction') }),
  coverage: z.object({
    threshold: z.number().min(0).max(1).meta({
      description: 'Smallest share of the applicable weight that must be answered for a score',
    }),
    tolerance: z.number().min(0).meta({
      description: 'A share this close below the threshold reaches it: binary fractions must not decide',
    }),
  }),
  rounding: z.literal('none'),
  ranks: z.object({ ties: z.literal('min'), before: z.literal('rounding') }),
  quantiles: z.literal('type-7'),
  rules: z
    .object({ indicator: z.string(), composite: z.string(), coverage: z.string() })
    .meta({ description: 'The rules in sentences for people' }),
  sources: z.array(z.string()),
});
export type MethodBundle = z.infer<typeof methodBundle>;
