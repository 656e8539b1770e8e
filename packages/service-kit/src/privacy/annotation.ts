import { z } from 'zod';

const why = z.string().min(1);

/** `COMMENT ON TABLE … IS '{…}'`: why a table holds what it holds, and for how long. Every table has one. */
export const tableAnnotation = z.strictObject({
  purpose: z.string().min(1),
  /** Of the processing, such as `public task (GDPR Art. 6(1)(e))`; null where no row is about a person. */
  basis: z.string().min(1).nullable(),
  /** Whom the rows are about; null where nobody. */
  subjects: z.string().min(1).nullable(),
  /** Who gets to see them. */
  recipients: z.string().min(1),
  retention: z.union([
    z.strictObject({
      /** ISO 8601 duration after the moment in the column `after`; a row in which that is null stays. */
      keep: z.string().regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/),
      after: z.string().min(1),
    }),
    z.strictObject({
      keep: z.null(),
      /** Why a row stays, or what else removes it. */
      why,
    }),
  ]),
});
export type TableAnnotation = z.infer<typeof tableAnnotation>;

/** `COMMENT ON COLUMN … IS '{…}'`: what of a row is about a person, and what erasing that person does to it. */
export const columnAnnotation = z.union([
  /** The pseudonymous account id of the person a row is about. */
  z.strictObject({ holds: z.literal('subject'), erasure: z.enum(['delete-row', 'null']) }),
  z.strictObject({ holds: z.literal('subject'), erasure: z.literal('keep-pseudonym'), why }),
  /** Something else about that person, or in that person's words. */
  z.strictObject({ holds: z.literal('personal'), erasure: z.literal('null') }),
  /** It goes with the row, which the subject's column deletes; or it stays with it, for the reason given. */
  z.strictObject({ holds: z.literal('personal'), erasure: z.literal('as-the-row'), why: why.optional() }),
  /** Personal data of others than the subject, or words that may name anybody: not shown, and gone with the row. */
  z.strictObject({ holds: z.literal('others'), why }),
  /** Nothing personal; shown to the person beside the rest, to say what a row is. */
  z.strictObject({ holds: z.literal('context') }),
]);
export type ColumnAnnotation = z.infer<typeof columnAnnotation>;
