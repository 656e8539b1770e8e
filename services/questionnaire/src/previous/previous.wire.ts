import {
  answerValue,
  code,
  correctionReasons,
  instant,
  instrumentReference,
  uuid,
  verdictKinds,
} from '@interlace/contracts';
import { z } from 'zod';
import { answerState, savedAnswer } from '../submissions/answer.schema.ts';

const previousReview = z
  .object({
    verdict: z.enum(verdictKinds),
    points: z.number(),
    attainable: z.number(),
    reason: z.enum(correctionReasons).nullable(),
    correctedAnswer: z
      .object({ state: answerState, value: answerValue.optional() })
      .nullable()
      .meta({ description: 'What the city gave during the review, in the place of what it had sent' }),
  })
  .meta({ id: 'PreviousReview' });

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
    review: previousReview.nullable().meta({
      description: 'Null without a verdict; evaluators see it once the results are released',
    }),
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
