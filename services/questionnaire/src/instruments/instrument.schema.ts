import { code, instant, instrumentReference } from '@interlace/contracts';
import { z } from 'zod';

export const instrumentKey = z.object({
  code: code.describe('Code of the instrument').meta({ examples: ['intercultural'] }),
  version: instrumentReference.shape.version.describe('Published version').meta({ examples: ['1.0.0'] }),
});

export const instrumentSummary = z
  .object({ code, version: instrumentReference.shape.version, title: z.string(), publishedAt: instant })
  .meta({ id: 'InstrumentSummary' });
