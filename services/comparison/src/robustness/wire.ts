import { code } from '@interlace/contracts';
import { z } from 'zod';
import { itemKind, roundHead, sampleHead } from '../benchmarks/wire.ts';
import { type FactorCode, openChoices } from './design.ts';
import { type RefusalCode, refusals } from './sample-data.ts';

const keysOf = <Key extends string>(table: Record<Key, unknown>) => Object.keys(table) as [Key, ...Key[]];

const design = z
  .object({
    version: z.string(),
    level: z.number().meta({ description: 'Share of the draws an interval covers; 0.9 is 5 to 95 %' }),
    weightsWithin: z.number().meta({ description: 'A drawn weight lies within this share of itself' }),
    revisedShare: z
      .number()
      .meta({ description: 'Assumed chance that a review moves an answer not yet reviewed by one level' }),
  })
  .meta({ description: 'How ranks are tried' });

const record = z.object({
  seed: z.int(),
  draws: z.int(),
  varied: z.array(
    z.object({
      factor: z.enum(keysOf<FactorCode>(openChoices)),
      published: z.string(),
      options: z.record(z.string(), z.int()).meta({ description: 'Draws by option' }),
    }),
  ),
  fixed: z.array(z.object({ factor: z.string(), to: z.string(), because: z.string() })),
});

export const robustness = z
  .object({
    round: roundHead,
    sample: sampleHead,
    state: z.enum(['pending', 'running', 'finished', 'refused']),
    progress: z.number().min(0).max(1).meta({ description: 'Items finished over items' }),
    refused: z
      .object({
        code: z.enum(keysOf<RefusalCode>(refusals)),
        reason: z.string(),
        subject: z.string().nullable(),
      })
      .nullable(),
    design,
    record: record
      .nullable()
      .meta({ description: 'What the finished run varied, how often, and what stayed fixed' }),
    items: z
      .array(
        z.object({
          code,
          kind: itemKind,
          title: z.string().nullable(),
          meanRankShift: z
            .number()
            .nullable()
            .meta({ description: 'Mean of |published place − place| over cities and draws' }),
        }),
      )
      .nullable(),
  })
  .meta({ id: 'Robustness', description: 'How the intervals and bands of a sample come about' });
export type Robustness = z.infer<typeof robustness>;
