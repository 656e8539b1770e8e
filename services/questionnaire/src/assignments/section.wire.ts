import { code, instant, text } from '@interlace/contracts';
import { z } from 'zod';
import { areaProgress, submissionParams } from '../submissions/submission.schema.ts';

export const sectionParams = submissionParams.extend({
  area: code.describe('Code of an area of the instrument'),
});

/** Instants the database and people can both make sense of. */
const dueAt = instant.refine((value) => value >= '2000' && value < '2200', 'must lie from 2000 to 2199');

export const planBody = z.strictObject({
  office: text(120).nullable().meta({
    description: 'A short name for the office that sees to it, such as "Schools office"; null for none',
  }),
  dueAt: dueAt.nullable().meta({ description: 'Until when it should be ready; null for no date' }),
});

export const sectionPlan = z
  .object({ area: code, office: z.string().nullable(), dueAt: instant.nullable() })
  .meta({ id: 'SectionPlan' });

const count = z.int().min(0);
const state = z.enum(['open', 'draft', 'ready', 'returned']).meta({
  description:
    '`open`: nothing answered; `draft`: something answered; `ready`, `returned`: as somebody marked it',
});

const sectionStep = z
  .object({
    step: z.enum(['marked-ready', 'returned', 'edited']).meta({
      description:
        '`edited`: a contributor saved an answer in a section that was ready, and so it is a draft again',
    }),
    note: z.string().nullable(),
    at: instant,
    by: z.string().meta({ description: 'Account id' }),
  })
  .meta({ id: 'SectionStep' });

export const markedSection = z.object({ area: code, state }).meta({ id: 'MarkedSection' });

export const board = z
  .object({
    sections: z
      .array(
        sectionPlan
          .extend({
            subjects: z.array(z.string()).meta({ description: 'Account ids of those who write it' }),
            state,
            progress: areaProgress,
            openThreads: count,
            history: z.array(sectionStep).meta({ description: 'First to last' }),
          })
          .meta({ id: 'BoardSection' }),
      )
      .meta({ description: 'Every area, in the order of the instrument' }),
    openThreads: count.meta({ description: 'Unsettled threads about the submission as a whole' }),
  })
  .meta({ id: 'Board' });
