import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { code, instant, instrumentReference, uuid } from '../../identifiers.ts';

/** Bands are half-open intervals [from, to); null leaves an end open. */
export const band = z.object({ code, from: z.number().nullable(), to: z.number().nullable() });
export type Band = z.infer<typeof band>;

/** How peers are found in a round: by inhabitants and by foreign-born residents in per cent. */
export const bands = z.object({ population: z.array(band), foreignBornShare: z.array(band) });
export type Bands = z.infer<typeof bands>;

export const roundOpenedV1 = defineEvent({
  type: 'interlace.questionnaire.round.opened.v1',
  topic: topics.rounds,
  summary: 'A round opened: a network answers one instrument version until a deadline',
  key: (data) => data.roundId,
  data: z.object({
    roundId: uuid,
    networkId: uuid,
    code,
    name: z.string(),
    instrument: instrumentReference,
    opensAt: instant,
    closesAt: instant,
    /** The year whose context figures (population, foreign-born share) apply. */
    referenceYear: z.int(),
    bands,
    /** True for a round of an invented network. */
    fictitious: z.boolean(),
  }),
});
