import { z } from 'zod';

/** One thing wrong with the input: where (JSON pointer, header or parameter name), the stable code, and the reason. */
export const invalidParam = z.object({
  name: z.string(),
  code: z.string().optional(),
  reason: z.string(),
});
export type InvalidParam = z.infer<typeof invalidParam>;

/**
 * RFC 9457 problem details with the platform's extension members. `code` is stable; texts may change. A code may bring
 * members of its own, such as the present state a conflict was with.
 */
export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string(),
    requestId: z.string(),
    invalidParams: z.array(invalidParam).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof problem>;
