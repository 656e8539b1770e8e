import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { instrumentReference } from '../../identifiers.ts';

export const instrumentPublishedV1 = defineEvent({
  type: 'interlace.questionnaire.instrument.published.v1',
  topic: topics.instruments,
  summary: 'A version of an instrument was published and is immutable from now on',
  key: (data) => data.instrument.code,
  data: z.object({
    instrument: instrumentReference,
    /** Version of the instrument format; the definition is parsed by the package that owns the format. */
    format: z.literal('interlace-instrument/1'),
    definition: z.record(z.string(), z.unknown()),
  }),
});
