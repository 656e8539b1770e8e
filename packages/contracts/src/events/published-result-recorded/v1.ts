import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { code, country, uuid } from '../../identifiers.ts';

export const publishedResultRecordedV1 = defineEvent({
  type: 'interlace.scoring.published-result.recorded.v1',
  topic: topics.scores,
  summary:
    'A figure printed in a report elsewhere was recorded with its source; shown beside samples, never inside',
  key: (data) => data.cityId ?? data.unit,
  data: z.object({
    resultId: uuid,
    /** The registered city the figure is about; null for a reference value such as a sample mean. */
    cityId: uuid.nullable(),
    /** Name as printed. */
    unit: z.string().min(1),
    country: country.nullable(),
    year: z.int().nullable(),
    /** Which questionnaire the report used, as far as known. */
    questionnaire: z.string(),
    indicator: code,
    score: z.number().min(0).max(100),
    source: z.string().min(1),
  }),
});
