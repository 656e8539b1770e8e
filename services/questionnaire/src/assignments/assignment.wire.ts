import { code } from '@interlace/contracts';
import { z } from 'zod';

export const assignmentBody = z
  .object({ area: code, subjects: z.array(z.string()).meta({ description: 'Account ids' }) })
  .meta({ id: 'Assignment' });
