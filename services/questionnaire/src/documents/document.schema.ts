import { code, instant, instrumentReference, uuid } from '@interlace/contracts';
import { z } from 'zod';
import { answerState, savedAnswer } from '../submissions/answer.schema.ts';
import { submissionParams } from '../submissions/submission.schema.ts';
import { documentLanguages } from './words/document-words.ts';
import { MOST_BYTES } from './workbook/read-book.ts';

export const languageQuery = z.strictObject({
  language: z
    .enum(documentLanguages)
    .default('en')
    .describe('Language of the document; that of the instrument where it is not translated'),
});

export const PDF = 'application/pdf';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file as the answer to a reading. */
export const fileAnswer = (mediaType: string) => ({
  content: { [mediaType]: { schema: z.string().meta({ contentEncoding: 'binary' }) } },
});

/** Four characters of base64 carry three bytes. */
const MOST_CHARACTERS = Math.ceil(MOST_BYTES / 3) * 4;
export const UPLOAD_LIMIT = MOST_CHARACTERS + 1_024;

export const workbookInput = z.strictObject({
  workbook: z
    .base64()
    .min(1)
    .max(MOST_CHARACTERS)
    .meta({
      description: `The XLSX file, at most ${MOST_BYTES} bytes`,
      contentMediaType: XLSX,
    }),
});

export const receiptParams = submissionParams.extend({
  version: z.coerce.number().int().min(1).max(1_000_000_000).describe('Version that was sent'),
});

const count = z.int().min(0);
const sentAnswer = savedAnswer.omit({ hidden: true, updatedBy: true });

export const receiptBody = z
  .object({
    submissionId: uuid,
    version: z.int(),
    submittedAt: instant,
    instrument: instrumentReference,
    city: z.object({ id: uuid, name: z.string().nullable() }),
    round: z.object({ id: uuid, code, name: z.string() }),
    answers: z.object({ total: count, byState: z.record(answerState, count) }),
    sha256: z.string().meta({
      description: 'Over the canonical JSON (RFC 8785) of `content`, its answers in the order of their codes',
    }),
    content: z.array(sentAnswer).meta({ description: 'The answers as they were sent' }),
  })
  .meta({ id: 'Receipt' });

const cellFault = z.object({
  cell: z.string().meta({ description: 'As a spreadsheet names it', examples: ['G12'] }),
  code: z.string(),
  reason: z.string(),
});

const workbookAnswer = z.object({
  state: answerState,
  value: savedAnswer.shape.value,
  reason: z.string(),
  comment: z.string(),
});

export const workbookComparison = z
  .object({
    submissionId: uuid,
    language: z.string().meta({ description: 'Language the workbook was made in' }),
    lines: z.array(
      z.object({
        question: code,
        row: z.int(),
        difference: z
          .enum(['none', 'added', 'changed', 'removed'])
          .meta({ description: 'What saving the line would do; `none` where nobody wrote in it' }),
        now: savedAnswer.omit({ hidden: true }).nullable(),
        workbook: workbookAnswer.nullable().meta({
          description: 'What the line says; null for an empty line, and where its faults leave nothing',
        }),
        madeFrom: count.meta({ description: 'Version of the answer the workbook was made from' }),
        changedMeanwhile: z.boolean(),
        faults: z.array(cellFault),
      }),
    ),
    faults: z.array(cellFault).meta({ description: 'Of lines that belong to no question' }),
    absent: z.array(code).meta({ description: 'Questions without a line; they stay as they are' }),
  })
  .meta({ id: 'WorkbookComparison' });
