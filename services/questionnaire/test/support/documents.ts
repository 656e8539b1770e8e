import { sampleMobilityInstrument as instrument } from '@interlace/instruments/fixtures';
import type { ReachRequest } from '@interlace/service-kit/testing';

/** Nothing a reader of workbooks takes: who may send one is told so, and nobody else. */
const workbook = Buffer.from('no workbook').toString('base64');

/** A request of each route of documents about a submission. */
export function requestsForDocuments({ id, url }: { id: string; url: string }): Record<string, ReachRequest> {
  const published = `/instruments/${instrument.code}/versions/${instrument.version}`;
  const about = { object: id };
  return {
    getQuestionnairePdf: { url: `${published}/questionnaire.pdf` },
    exportXlsForm: { url: `${published}/xlsform` },
    importXlsForm: { url: '/instruments/xlsform-imports', body: { workbook } },
    getSubmissionPdf: { url: `${url}/questionnaire.pdf`, ...about },
    getReceipt: { url: `${url}/receipts/1`, ...about },
    getReceiptPdf: { url: `${url}/receipts/1.pdf`, ...about },
    getWorkbook: { url: `${url}/workbook`, ...about },
    compareWorkbook: { url: `${url}/workbook-comparisons`, body: { workbook }, ...about },
  };
}
