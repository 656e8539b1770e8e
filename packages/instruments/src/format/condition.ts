import { code } from '@interlace/contracts';
import { z } from 'zod';

/**
 * What becomes of a follow-up whose condition is not met: `zero` keeps its points in the denominator (a 'no' must not
 * pay), `leaves` takes them out (the follow-up has no meaning here).
 */
const whenHidden = z.enum(['zero', 'leaves']).default('zero');

/**
 * A follow-up is asked only if the other question's answer equals an option, is any of several options, or reaches a
 * figure (the number itself, or how many options were chosen). With several choices, one match is enough.
 */
export const condition = z.union([
  z.strictObject({ question: code, equals: code, whenHidden }),
  z.strictObject({ question: code, anyOf: z.array(code).min(1), whenHidden }),
  z.strictObject({ question: code, atLeast: z.number(), whenHidden }),
]);
export type Condition = z.infer<typeof condition>;
