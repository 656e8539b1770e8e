import type { App } from '@interlace/service-kit';
import type { Questionnaire } from '../questionnaire.ts';
import { createDocuments } from './documents.ts';
import { questionnairePdfRoutes } from './questionnaire-pdf.routes.ts';
import { receiptRoutes } from './receipt.routes.ts';
import { workbookRoutes } from './workbook.routes.ts';
import { xlsFormRoutes } from './xls-form.routes.ts';

/** The room of documents made from instruments and answers: PDF, workbooks, XLSForm. */
export function documents(app: App, questionnaire: Questionnaire): void {
  const room = createDocuments(questionnaire);
  questionnairePdfRoutes(app, room);
  receiptRoutes(app, room);
  workbookRoutes(app, room);
  xlsFormRoutes(app, room);
}
