import { code, instant, instrumentReference, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { dataVersion, roundHead, scoreOrigin } from '../benchmarks/wire.ts';
import { idParam } from '../routes/open-round.ts';

export const newRelease = z
  .strictObject({
    roundId: idParam.describe('The round to freeze'),
    origin: scoreOrigin.describe('Which of its figures'),
    title: requiredText(200),
    creators: z
      .array(requiredText(200))
      .min(1)
      .max(50)
      .optional()
      .describe('Who is cited as having made the data; without it the network'),
    instrumentLicence: requiredText(200)
      .default('EUPL-1.2')
      .describe('Under which licence the questionnaire itself is; the data are under CC BY 4.0'),
  })
  .meta({
    examples: [
      { roundId: '0190a6e0-0000-7000-8000-0000000000c1', origin: 'illustrative', title: 'Sandbox 2023' },
    ],
  });

export const releaseParams = z.object({ releaseId: idParam.describe('Id of the release') });

export const releaseBody = z
  .object({
    id: uuid,
    code,
    version: z.int().meta({ description: 'Counts the releases of a round and origin, from 1' }),
    title: z.string(),
    creators: z.array(z.string()),
    publishedAt: instant,
    citation: z.string(),
    licence: z.object({ data: z.literal('CC-BY-4.0'), instrument: z.string() }),
    round: roundHead,
    sample: z.object({ origin: scoreOrigin, instrument: instrumentReference, methodVersion: z.string() }),
    cities: z.int(),
    dataVersion,
    archive: z.object({
      path: z.string(),
      bytes: z.int(),
      sha256: z.string().meta({ description: 'Of the whole archive; every file inside has its own' }),
    }),
    dcat: z.string().meta({ description: 'Where its DCAT-AP metadata are' }),
    exports: z.array(z.string()).meta({ description: 'Where its figures are, in five formats' }),
  })
  .meta({ id: 'Release' });
export type ReleaseBody = z.infer<typeof releaseBody>;
