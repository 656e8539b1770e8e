import type { SubmissionSummary } from '@interlace/api-client';

export interface DocumentAddresses {
  /** The questionnaire without answers. */
  readonly empty: string;
  readonly filled: string;
  readonly workbook: string;
}

/** Where the documents of a submission lie, in a language. Pure. */
export function documentAddresses(
  { id, instrument }: Pick<SubmissionSummary, 'id' | 'instrument'>,
  language: string,
): DocumentAddresses {
  const inLanguage = `?language=${language}`;
  const code = encodeURIComponent(instrument.code);
  return {
    empty: `/api/v1/instruments/${code}/versions/${instrument.version}/questionnaire.pdf${inLanguage}`,
    filled: `/api/v1/submissions/${id}/questionnaire.pdf${inLanguage}`,
    workbook: `/api/v1/submissions/${id}/workbook${inLanguage}`,
  };
}

/** The receipt of a version as a PDF. Pure. */
export const receiptAddress = (id: string, version: number, language: string): string =>
  `/api/v1/submissions/${id}/receipts/${version}.pdf?language=${language}`;
