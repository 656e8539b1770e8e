import type { ImportedXlsForm, operations } from '@interlace/api-client';

export type InstrumentDraft = operations['publishInstrument']['requestBody']['content']['application/json'];

export interface DraftSummary {
  readonly code: string | undefined;
  readonly version: string | undefined;
  readonly title: string | undefined;
  readonly questions: number;
}

/** What can be said of a draft, in which anything may be missing. Pure. */
export function summaryOf(draft: ImportedXlsForm['draft']): DraftSummary {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  return {
    code: text(draft.code),
    version: text(draft.version),
    title: text(draft.title),
    questions: Array.isArray(draft.questions) ? draft.questions.length : 0,
  };
}
