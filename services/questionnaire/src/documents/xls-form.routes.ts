import { problem } from '@interlace/contracts';
import { formSheets, fromXlsForm, rowsOf, tableOf, toXlsForm, type XlsForm } from '@interlace/instruments';
import type { App } from '@interlace/service-kit';
import { z } from 'zod';
import { instrumentKey } from '../instruments/instrument.schema.ts';
import { listTranslations } from '../instruments/translation.store.ts';
import { fileAnswer, UPLOAD_LIMIT, workbookInput, XLSX } from './document.schema.ts';
import type { Documents } from './documents.ts';
import { sendFile } from './send-file.ts';
import { type Book, readBook } from './workbook/read-book.ts';
import { writeBook } from './workbook/write-book.ts';

const notCarried = z.array(
  z.object({
    what: z.string().meta({ description: 'Stable code of what has no place on the other side' }),
    reason: z.string(),
    names: z.array(z.string()),
  }),
);

const importedForm = z
  .object({
    draft: z.record(z.string(), z.unknown()).meta({
      description: 'In the shape of an instrument; what the form does not say is not there',
    }),
    notCarried,
    findings: z
      .array(z.object({ where: z.string(), code: z.string(), reason: z.string() }))
      .meta({ description: 'What has to be mended before the draft can be published' }),
  })
  .meta({ id: 'ImportedXlsForm' });

/** The sheet that tells what other programs will not see. */
const REPORT = 'interlace_report';

export function xlsFormRoutes(app: App, { database, speakAs }: Documents): void {
  app.get(
    '/api/v1/instruments/:code/versions/:version/xlsform',
    {
      schema: {
        operationId: 'exportXlsForm',
        tags: ['documents'],
        summary: 'A published version as XLSForm, in every language it has',
        description: `What XLSForm has no place for stands in columns and sheets named \`interlace_\`, and is listed in the sheet \`${REPORT}\`.`,
        params: instrumentKey,
        querystring: z.strictObject({}),
        response: { 200: fileAnswer(XLSX) },
      },
    },
    async (request, reply) => {
      const { code, version } = request.params;
      const { instrument } = await speakAs({ code, version }, '');
      const translations = await listTranslations(database.pool, { code, version });
      const localised = await Promise.all(
        translations.map(async ({ language }) => (await speakAs({ code, version }, language)).instrument),
      );
      const { form, notCarried: missing } = toXlsForm(instrument, localised);
      const report = missing.map(({ what, reason, names }) => ({ what, reason, names: names.join('\n') }));
      const sheets = [...form, [REPORT, report] as const].map(([name, rows]) => ({
        name,
        rows: tableOf(rows).map((cells, index) => cells.map((value) => ({ value, isHeading: index === 0 }))),
        widths: [],
      }));
      const bytes = await writeBook(sheets);
      const name = `${code}-${version}.xlsx`;
      return sendFile(request, reply, { name, mediaType: XLSX, language: instrument.language, bytes });
    },
  );

  app.post(
    '/api/v1/instruments/xlsform-imports',
    {
      bodyLimit: UPLOAD_LIMIT,
      schema: {
        operationId: 'importXlsForm',
        tags: ['documents'],
        summary: 'The draft of an instrument in an XLSForm, and a report of what could not be carried',
        description:
          'Stores nothing, so it takes no Idempotency-Key. A draft without findings can be published.',
        body: workbookInput,
        response: { 200: importedForm, 422: problem },
      },
    },
    async (request) => {
      const book = await readBook(Buffer.from(request.body.workbook, 'base64'));
      const { draft, notCarried: missing, findings } = fromXlsForm(formOf(book));
      return {
        draft: { ...draft },
        notCarried: missing.map(({ names, ...one }) => ({ ...one, names: [...names] })),
        findings: [...findings],
      };
    },
  );
}

/** The sheets XLSForm knows, and ours; others are left alone, as every program does. */
function formOf(book: Book): XlsForm {
  const sheets = Object.values(formSheets).flatMap((name) => {
    const table = book.get(name);
    return table ? [[name, rowsOf(table)] as const] : [];
  });
  return new Map(sheets);
}
