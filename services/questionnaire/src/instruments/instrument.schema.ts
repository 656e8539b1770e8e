import { code, instant, instrumentReference } from '@interlace/contracts';
import { z } from 'zod';

export const instrumentKey = z.object({ code, version: instrumentReference.shape.version });

export const instrumentSummary = z
  .object({ code, version: instrumentReference.shape.version, title: z.string(), publishedAt: instant })
  .meta({ id: 'InstrumentSummary' });
