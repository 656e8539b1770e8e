import { z } from 'zod';
import { defineEvent, topics } from '../../event-definition.ts';
import { code, instant, instrumentReference, origin, uuid } from '../../identifiers.ts';

export const releasePublishedV1 = defineEvent({
  type: 'interlace.comparison.release.published.v1',
  topic: topics.releases,
  summary: 'The figures of a round were frozen into a citable data release; from now on they are public',
  key: (data) => data.releaseId,
  data: z.object({
    releaseId: uuid,
    /** Names the release in its citation and its address. */
    code,
    roundId: uuid,
    networkId: uuid,
    origin,
    instrument: instrumentReference,
    methodVersion: z.string(),
    cities: z.int(),
    dataVersion: z.string(),
    title: z.string(),
    publishedAt: instant,
    /** SHA-256 of the archive, hexadecimal. */
    checksum: z.string(),
  }),
});
