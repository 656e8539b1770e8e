import { z } from 'zod';

/** As much of a derivation as computing its number again needs. */
export const derivation = z.object({
  published: z.object({ strict: z.number().nullable() }),
  formulas: z.object({ strict: z.string() }),
  parts: z.array(z.object({ weight: z.number(), strict: z.number().nullable(), applies: z.boolean() })),
  questions: z.array(
    z.object({
      points: z.number(),
      attainable: z.number(),
      counts: z.enum(['strict-and-lenient', 'strict', 'none']),
    }),
  ),
});

/** The strict value by hand: points over attainable of an indicator, the weighted mean of a composite's parts. Pure. */
export function recompute({ parts, questions }: z.infer<typeof derivation>): number {
  const present = parts.filter((part) => part.applies && part.strict !== null);
  if (parts.length > 0) {
    const weight = present.reduce((sum, part) => sum + part.weight, 0);
    return present.reduce((sum, part) => sum + part.weight * (part.strict ?? 0), 0) / weight;
  }
  const counted = questions.filter(({ counts }) => counts !== 'none');
  const sum = (field: 'points' | 'attainable') =>
    counted.reduce((total, question) => total + question[field], 0);
  return (100 * sum('points')) / sum('attainable');
}
