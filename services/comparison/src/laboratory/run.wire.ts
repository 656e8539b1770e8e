import { code } from '@interlace/contracts';
import { z } from 'zod';
import {
  cityName,
  dataVersion,
  rank,
  roundHead,
  sampleHead,
  scoreOrigin,
  suppression,
} from '../benchmarks/wire.ts';
import { idParam } from '../routes/open-round.ts';

const choice = z
  .looseObject({ method: z.string().min(1).max(60) })
  .describe('A method by its name, with its parameters; an unknown name or parameter is refused');
const share = z.number().min(0).max(1);

const weights = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('published') }),
  z.strictObject({
    by: z.literal('equal'),
    per: z
      .enum(['group', 'leaf'])
      .default('group')
      .describe('Equal among the parts of each group, or among all questions'),
  }),
  z.strictObject({
    by: z.literal('set'),
    id: idParam.describe('Id of a weight set'),
    version: z.int().min(1).max(1_000_000),
  }),
  z.strictObject({
    by: z.literal('factor-analysis').describe('Weights of the parts of the item from their correlations'),
    factors: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('Factors kept; as many as the data advise where absent'),
  }),
  z.strictObject({ by: z.literal('first-component') }),
  z.strictObject({
    by: z.literal('benefit-of-the-doubt'),
    leastShare: share.optional().describe('Least share of the weight a part may have'),
    mostShare: share.optional().describe('Largest share of the weight a part may have'),
  }),
]);

export const runRequest = z
  .strictObject({
    origin: scoreOrigin.optional(),
    item: code
      .optional()
      .describe('A composite or indicator; the first composite of the instrument where absent'),
    weights: weights.default({ by: 'published' }),
    constants: z
      .enum(['keep', 'leave-out'])
      .default('keep')
      .describe(
        'Questions with the same value in every city: methods that compare cities (min-max, z-score, factor analysis) have no result for them',
      ),
    normalise: choice
      .default({ method: 'goalposts' })
      .describe(
        'goalposts (as published), min-max, z-score, rank, percentile, distance-to-reference, above-below-mean',
      ),
    aggregate: z
      .strictObject({
        everywhere: choice
          .default({ method: 'arithmetic' })
          .describe(
            'arithmetic (as published), geometric, harmonic, generalised, mazziotta-pareto, borda, copeland; geometric and harmonic means of scores that may be 0 need rescale: one-to-hundred',
          ),
        groups: z
          .record(code, choice)
          .optional()
          .describe('Other methods for single composites or indicators'),
        threshold: share
          .optional()
          .describe('A group covered less by questions that apply has no score; default 0'),
      })
      .default({ everywhere: { method: 'arithmetic' } }),
  })
  .meta({
    examples: [
      { weights: { by: 'equal', per: 'group' } },
      {
        item: 'core',
        weights: { by: 'benefit-of-the-doubt', leastShare: 0.05, mostShare: 0.2 },
        normalise: { method: 'goalposts' },
      },
      { aggregate: { everywhere: { method: 'geometric', rescale: 'one-to-hundred' } } },
    ],
  });
export type RunRequest = z.infer<typeof runRequest>;

const shift = z.object({
  places: z
    .int()
    .nullable()
    .meta({ description: 'Places won (above 0) or lost against the published method' }),
  points: z.number().nullable().meta({
    description: 'Points won or lost; null where the run is not on the published scale of 0 to 100',
  }),
});
const moved = z.object({ city: cityName, places: z.int() });
const anything = z.record(z.string(), z.unknown());

export const labRun = z
  .object({
    dataVersion,
    experimental: z.literal(true).meta({
      description: 'Made to try a method. Nothing here is published; the published figures stand beside',
    }),
    round: roundHead,
    sample: sampleHead,
    item: z.object({ code, title: z.string() }),
    method: z.object({
      weights,
      set: z.object({ id: z.uuid(), version: z.int(), name: z.string() }).nullable(),
      leftOut: z.array(z.string()).meta({ description: 'Questions left out as constant' }),
      solver: z.object({ name: z.string(), tieRule: z.string() }).nullable(),
      log: z
        .looseObject({
          format: z.string(),
          spec: anything,
          input: anything,
          fixed: anything,
          effects: anything,
        })
        .meta({ description: 'Every step with all parameters, what nobody chose, and what the steps did' }),
    }),
    doubt: z
      .object({
        varied: z.enum(['weights', 'parts']),
        within: z.number().nullable(),
        draws: z.int(),
        seed: z.int().nullable(),
        level: z.number(),
      })
      .meta({
        description:
          'How intervals were made: every weight drawn within a share of itself, or each part of the item left out once',
      }),
    suppressed: suppression.nullable(),
    shifts: z
      .object({
        mean: z.number().meta({ description: 'Mean over the cities of the places moved, either way' }),
        largest: z.int(),
        risers: z.array(moved),
        fallers: z.array(moved),
      })
      .nullable(),
    cities: z.array(
      z.object({
        city: cityName,
        score: z.number().nullable().meta({ description: 'On the scale of the run' }),
        rank: rank.nullable(),
        published: z.object({
          score: z.number(),
          rank: rank.nullable(),
          doubt: z.enum(['robustness', 'weights']).meta({
            description:
              'Where interval and band of the published place come from: the published robustness run, or, until it is there, the drawn weights of this run',
          }),
        }),
        shift,
      }),
    ),
    withoutScore: z.array(cityName).meta({
      description: 'Cities without a published score of the item: they take no part',
    }),
  })
  .meta({ id: 'LaboratoryRun' });
export type LabRun = z.infer<typeof labRun>;
