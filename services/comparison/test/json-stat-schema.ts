import { z } from 'zod';

/** What https://json-stat.org/full/ demands of a dataset, as far as this platform writes one; nothing else is let through. */
const category = z.strictObject({
  index: z.array(z.string()).refine((ids) => new Set(ids).size === ids.length, 'names a category twice'),
  label: z.record(z.string(), z.string()),
});

const text = z.array(z.string());

export const jsonStatSchema = z
  .strictObject({
    version: z.literal('2.0'),
    class: z.literal('dataset'),
    label: z.string(),
    source: z.string(),
    id: text,
    size: z.array(z.int().min(1)),
    role: z.strictObject({ time: text, geo: text, metric: text }),
    dimension: z.record(z.string(), z.strictObject({ label: z.string(), category })),
    value: z.record(z.string().regex(/^\d+$/), z.number()),
    status: z.record(z.string().regex(/^\d+$/), z.string()),
    extension: z.record(z.string(), z.unknown()),
  })
  .refine(({ id, dimension }) => id.every((name) => name in dimension), 'names a dimension it does not have')
  .refine(
    ({ id, role }) => Object.values(role).every((names) => names.every((name) => id.includes(name))),
    'gives a role to nothing',
  );
