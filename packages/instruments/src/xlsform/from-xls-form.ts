import { type Finding, InstrumentError } from '../finding.ts';
import { lintInstrument } from '../lint/lint-instrument.ts';
import { parseInstrument } from '../parse-instrument.ts';
import { FormReader } from './form-reader.ts';
import { readSurvey } from './read-survey.ts';
import { type FormRow, languageTag, type NotCarried, SHEETS, type XlsForm } from './xls-form.ts';

export interface ImportedForm {
  /** In the shape of an instrument, as far as the form says; what lacks is not there. */
  readonly draft: Readonly<Record<string, unknown>>;
  readonly notCarried: readonly NotCarried[];
  /** What has to be mended before the draft can be published. */
  readonly findings: readonly Finding[];
}

/** The draft of an instrument in an XLSForm. Pure; never throws, whatever the form says. */
export function fromXlsForm(form: XlsForm): ImportedForm {
  const settings: FormRow = form.get(SHEETS.settings)?.[0] ?? {};
  const reader = new FormReader(form, String(settings.default_language ?? ''));
  const survey = readSurvey(reader);
  const version = String(settings.version ?? '');
  const isVersion = /^\d+\.\d+\.\d+$/.test(version);
  if (version !== '' && !isVersion) reader.miss('version', 'is not major.minor.patch', version);
  const language = languageTag(reader.language);
  if (language === null)
    reader.miss('language', 'the default language names no tag; en is assumed', reader.language);
  const ownIndicators = form.get(SHEETS.indicators);
  const composites = compositesOf(form.get(SHEETS.composites) ?? []);
  if (composites.length === 0)
    reader.miss('composites', 'XLSForm says nothing of what is added up', 'composites');
  const draft = {
    format: 'interlace-instrument/1',
    code: reader.codeOf(String(settings.form_id ?? 'imported')),
    version: isVersion ? version : '0.1.0',
    title: String(settings.form_title ?? settings.form_id ?? 'Imported form'),
    description: String(settings.interlace_description ?? settings.form_title ?? 'Imported form'),
    language: language ?? 'en',
    questionCount: survey.questions.length,
    areas: survey.areas,
    indicators: ownIndicators
      ? ownIndicators.map(({ code, title, area }) => ({ code, title, area }))
      : survey.areas.map(({ code, title }) => ({ code, title, area: code })),
    composites,
    questions: survey.questions,
  };
  return { draft, notCarried: reader.missed(), findings: findingsOf(draft) };
}

function compositesOf(rows: readonly FormRow[]): object[] {
  const found = new Map<unknown, { parts: object[]; [name: string]: unknown }>();
  for (const { code, title, description, part, weight } of rows) {
    const { parts = [] } = found.get(code) ?? {};
    found.set(code, { code, title, description, parts: [...parts, { code: part, weight }] });
  }
  return [...found.values()];
}

function findingsOf(draft: unknown): readonly Finding[] {
  try {
    return lintInstrument(parseInstrument(draft));
  } catch (error) {
    if (error instanceof InstrumentError) return error.findings;
    throw error;
  }
}
