import { answerValue, code, instant } from '@interlace/contracts';
import { z } from 'zod';
import { answerState, savedAnswer } from '../submissions/answer.schema.ts';

const account = z.string().meta({ description: 'Account id' });

export const answerHistoryEntry = z
  .object({
    outcome: z.enum(['saved', 'cleared', 'discarded']).meta({
      description:
        '`discarded` is what somebody had typed and decided against when another had saved meanwhile',
    }),
    version: z.int().meta({
      description:
        'The version this made of the answer; of what was discarded, the version saved in its place',
    }),
    state: z.enum([...answerState.options, 'cleared']),
    value: answerValue.nullable(),
    reason: z.string().nullable(),
    comment: z.string().nullable(),
    kept: z.boolean().meta({ description: 'Taken over from the round before' }),
    at: instant,
    by: account,
  })
  .meta({ id: 'AnswerHistoryEntry' });

export const answerChange = z
  .object({
    question: code,
    version: z.int(),
    updatedAt: instant,
    updatedBy: account,
    answer: savedAnswer
      .omit({ hidden: true })
      .nullable()
      .meta({ description: 'As it now stands; null where it was cleared' }),
  })
  .meta({ id: 'AnswerChange' });

export const changes = z
  .object({
    items: z.array(answerChange).meta({ description: 'By question code, each question once' }),
    cursor: z.string().meta({ description: 'Opaque; send it as `since` to hear what comes after' }),
  })
  .meta({ id: 'AnswerChanges' });

export const visit = z
  .object({
    lastVisit: instant.nullable().meta({ description: 'Null before the first' }),
    answers: z
      .array(z.object({ question: code, at: instant, by: account }))
      .meta({ description: 'Answers others saved or cleared since then, by question code' }),
    comments: z.int().min(0).meta({ description: 'Comments others wrote since then' }),
  })
  .meta({ id: 'Visit' });
