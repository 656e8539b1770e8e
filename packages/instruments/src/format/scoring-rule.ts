import { requiredText } from '@interlace/contracts';
import { z } from 'zod';

/** One sentence a mayor can be told: why these points. */
const rationale = requiredText(400);

/** Whether a larger or a smaller figure is the better answer. */
const better = z.enum(['higher', 'lower']);

/** The chosen option's points. */
export const optionsRule = z.strictObject({ kind: z.literal('options'), rationale });

/** The chosen options' points added up, capped at the question's attainable points. */
export const cappedSumRule = z.strictObject({ kind: z.literal('capped-sum'), rationale });

/** Points of the last step whose `from` the figure reaches; the first step starts at the lowest figure allowed. */
export const stepsRule = z.strictObject({
  kind: z.literal('steps'),
  better,
  steps: z.array(z.strictObject({ from: z.number(), points: z.number().min(0) })).min(2),
  rationale,
});

/** No points at `zeroAt`, all at `fullAt`, a straight line between, flat outside. */
export const linearRule = z.strictObject({
  kind: z.literal('linear'),
  better,
  zeroAt: z.number(),
  fullAt: z.number(),
  rationale,
});

/** All points when the first share reaches the second, in proportion below, never more above. */
export const parityRule = z.strictObject({ kind: z.literal('parity'), rationale });

export type StepsRule = z.infer<typeof stepsRule>;
export type LinearRule = z.infer<typeof linearRule>;
