import { code, instant, requiredText, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { submissionParams } from '../submissions/submission.schema.ts';
import type { Comment, Thread } from './thread.ts';

export const threadParams = submissionParams.extend({ thread: uuid.describe('Id of the thread') });
export const commentParams = threadParams.extend({
  comment: uuid.toLowerCase().describe('Id of the comment'),
});

const MOST_MENTIONS = 20;

const words = {
  text: requiredText(4_000),
  mentions: z
    .array(uuid.toLowerCase())
    .max(MOST_MENTIONS)
    .refine((all) => new Set(all).size === all.length, 'names an account twice')
    .default([])
    .meta({
      description: 'Account ids of whom the comment calls upon; those of other organisations hear nothing',
    }),
};

export const commentInput = z
  .strictObject(words)
  .meta({ id: 'CommentWords', examples: [{ text: 'Is the figure of last year final?', mentions: [] }] });

export const threadInput = z
  .strictObject({
    question: code.nullable().meta({ description: 'Null for the submission as a whole' }),
    ...words,
  })
  .meta({ id: 'NewThread' });

const account = z.string().meta({ description: 'Account id' });

export const commentBody = z
  .object({
    id: uuid,
    author: account,
    asPartner: z.boolean().meta({ description: 'Written by the partner that supports the city' }),
    text: z
      .string()
      .nullable()
      .meta({ description: 'Null where it was taken back, or its author was erased' }),
    mentions: z.array(account),
    writtenAt: instant,
    editedAt: instant.nullable(),
    removedAt: instant.nullable(),
  })
  .meta({ id: 'Comment' });

export const threadBody = z
  .object({
    id: uuid,
    question: code.nullable(),
    openedAt: instant,
    openedBy: account,
    resolvedAt: instant.nullable(),
    resolvedBy: account.nullable(),
    comments: z.array(commentBody).meta({ description: 'First to last' }),
  })
  .meta({ id: 'Thread' });

/** The wire form. Pure. */
export const toCommentBody = (comment: Comment): z.infer<typeof commentBody> => ({
  ...comment,
  mentions: [...comment.mentions],
  writtenAt: comment.writtenAt.toISOString(),
  editedAt: comment.editedAt?.toISOString() ?? null,
  removedAt: comment.removedAt?.toISOString() ?? null,
});

/** The wire form. Pure. */
export const toThreadBody = (thread: Thread): z.infer<typeof threadBody> => ({
  ...thread,
  openedAt: thread.openedAt.toISOString(),
  resolvedAt: thread.resolvedAt?.toISOString() ?? null,
  comments: thread.comments.map(toCommentBody),
});
