import { code, instant, instrumentReference, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { savedAnswer } from '../submissions/answer.schema.ts';

const previousAnswer = z
  .object({
    question: code.meta({ description: 'Code of the question as it is asked now' }),
    lineage: z
      .string()
      .meta({ description: 'What the question is called in every version of the instrument' }),
    fits: z.boolean().meta({
      description: 'Whether it may be saved as it is: the options or bounds of the question may have changed',
    }),
    answer: savedAnswer.omit({ hidden: true }),
  })
  .meta({ id: 'PreviousAnswer' });

export const previousRound = z
  .object({
    submissionId: uuid,
    roundId: uuid,
    roundName: z.string(),
    closesAt: instant,
    instrument: instrumentReference,
    version: z.int().meta({ description: 'The version that stands' }),
    validated: z.boolean(),
    answers: z.array(previousAnswer).meta({ description: 'In the order of the present instrument' }),
  })
  .meta({ id: 'PreviousRound' });
