import { z } from 'zod';
import type { InstrumentItem } from '../benchmarks/round.ts';

const named = z.array(z.object({ code: z.string(), title: z.string() }));
const definition = z.object({ composites: named, indicators: named });

/** The names of an instrument's composites and indicators, in its order. @throws ZodError for a definition without them. */
export function instrumentItems(published: unknown): InstrumentItem[] {
  const { composites, indicators } = definition.parse(published);
  return [
    ...composites.map((item) => ({ ...item, kind: 'composite' as const })),
    ...indicators.map((item) => ({ ...item, kind: 'indicator' as const })),
  ];
}
