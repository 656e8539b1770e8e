import { code, instant, instrumentReference, requiredText, text, uuid } from '@interlace/contracts';
import { page } from '@interlace/service-kit';
import { z } from 'zod';
import { idParam } from '../routes/open-round.ts';

const mostCodes = 500;
const byCode = <Value extends z.ZodType>(value: Value) =>
  z.record(code, value).refine((given) => {
    const { length } = Object.keys(given);
    return length > 0 && length <= mostCodes;
  }, `names 1 to ${mostCodes} codes`);
const weights = byCode(z.number());

const given = z.strictObject({
  method: z.literal('given'),
  weights: weights.describe(
    'Of items among the parts of their composites, or of questions in their indicator; codes left out keep what the instrument gives',
  ),
});
const budget = z.strictObject({
  method: z.literal('budget-allocation'),
  groups: byCode(z.array(weights).min(1).max(200)).describe(
    'By composite or indicator: for each expert, 100 points over all of its parts',
  ),
});
const pairwise = z.strictObject({
  method: z.literal('pairwise-comparison'),
  groups: byCode(byCode(weights)).describe(
    'By composite or indicator: `groups.core.language.commitment` is how many times as important language is as commitment; one side of each pair is enough',
  ),
});
const equal = z.strictObject({ method: z.literal('equal') });

const source = {
  description: text(2_000).default('').describe('Where the weights come from and what they are for'),
};
const naming = {
  name: requiredText(120).describe('Unique within the organisation'),
  instrument: z.strictObject(instrumentReference.shape),
  ...source,
};

export const newWeightSet = z
  .discriminatedUnion('method', [
    given.extend(naming),
    budget.extend(naming),
    pairwise.extend(naming),
    equal.extend(naming),
  ])
  .meta({
    examples: [
      {
        name: 'Language first',
        instrument: { code: 'intercultural', version: '1.0.0' },
        method: 'given',
        weights: { language: 3, 'welcoming-newcomers': 2 },
        description: 'Priorities of the working group of March',
      },
    ],
  });

export const newWeightSetVersion = z.discriminatedUnion('method', [
  given.extend(source),
  budget.extend(source),
  pairwise.extend(source),
  equal.extend(source),
]);

const shares = z.record(z.string(), z.number());

export const weightSet = z
  .object({
    id: uuid,
    version: z.int().min(1),
    latestVersion: z.int().min(1),
    name: z.string(),
    description: z.string(),
    instrument: instrumentReference,
    definition: z.discriminatedUnion('method', [given, budget, pairwise, equal]),
    weights: shares.meta({ description: 'By code, as used; other codes keep the weight of the instrument' }),
    groups: z.array(
      z.object({
        group: code,
        shares: shares.meta({ description: 'Of the parts in this group; they sum to 1' }),
        consistencyRatio: z.number().nullable().meta({
          description:
            'Of pairwise comparisons (Saaty): under 0.1 they agree well enough. Null for other methods',
        }),
        warnings: z.array(
          z.object({ code: z.enum(['inconsistent-comparisons', 'too-many-parts']), reason: z.string() }),
        ),
      }),
    ),
    author: z.object({
      subject: z.string().meta({ description: 'Account, pseudonymous' }),
      organisationId: uuid,
    }),
    createdAt: instant,
  })
  .meta({ id: 'WeightSet', description: 'One version of a weight set; it never changes and may be cited' });
export type WeightSet = z.infer<typeof weightSet>;

export const weightSetList = page(weightSet);
export const weightSetParams = z.object({ weightSetId: idParam.describe('Id of the weight set') });
export const weightSetVersionParams = weightSetParams.extend({
  version: z.coerce.number().int().min(1).max(1_000_000).describe('Number of the version, from 1'),
});
