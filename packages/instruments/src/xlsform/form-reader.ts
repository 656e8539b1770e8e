import { type FormRow, type NotCarried, SHEETS, type XlsForm } from './xls-form.ts';

/** Columns that are read, without their language; every other one is told of. */
const KNOWN = new Set([
  ...['type', 'name', 'label', 'hint', 'guidance_hint', 'relevant', 'constraint', 'calculation'],
  ...['list_name', 'form_title', 'form_id', 'version', 'default_language'],
]);

const MOST_NAMES = 500;

/** An XLSForm in one of its languages, and a record of what was not taken over. */
export class FormReader {
  readonly survey: readonly FormRow[];
  readonly choices: readonly FormRow[];
  /** Name of the language whose texts are read; empty where columns name none. */
  readonly language: string;
  readonly #missed = new Map<string, { reason: string; names: Set<string> }>();

  constructor(form: XlsForm, defaultLanguage: string) {
    this.survey = form.get(SHEETS.survey) ?? [];
    this.choices = form.get(SHEETS.choices) ?? [];
    const languages = new Set<string>();
    for (const [sheet, rows] of form) {
      for (const heading of new Set(rows.flatMap((row) => Object.keys(row))))
        this.#lookAt(sheet, heading, languages);
    }
    const [first = ''] = languages;
    this.language = languages.has(defaultLanguage) ? defaultLanguage : first || defaultLanguage;
    for (const other of languages) {
      if (other !== this.language) this.miss('translations', 'a draft has one language', other);
    }
    if (this.survey.length === 0)
      this.miss('sheets', 'there is no sheet of that name with rows', SHEETS.survey);
  }

  #lookAt(sheet: string, heading: string, languages: Set<string>): void {
    const [name = '', language] = heading.split('::').map((part) => part.trim());
    if (language) languages.add(language);
    if (
      heading.startsWith('interlace_') ||
      Object.values(SHEETS)
        .slice(3)
        .some((own) => own === sheet)
    )
      return;
    if (!KNOWN.has(name)) this.miss('columns', 'our format has no such thing', `${sheet}.${heading}`);
  }

  /** A text of the row in the language that is read; undefined where it has none. */
  text(row: FormRow, name: string): string | undefined {
    const found = row[`${name}::${this.language}`] ?? row[name];
    return found === undefined ? undefined : String(found).trim();
  }

  /** Puts on record that something was not taken over. */
  miss(what: string, reason: string, name: string): void {
    const known = this.#missed.get(what) ?? { reason, names: new Set() };
    if (known.names.size < MOST_NAMES) known.names.add(name);
    this.#missed.set(what, known);
  }

  missed(): NotCarried[] {
    return [...this.#missed].map(([what, { reason, names }]) => ({ what, reason, names: [...names] }));
  }

  /** A name as one of our codes: lower-case words joined by hyphens or dots. */
  codeOf(name: string): string {
    const words = (text: string, at: string | RegExp) => text.split(at).filter((word) => word !== '');
    const parts = words(name.toLowerCase(), '.').map((part) => words(part, /[^a-z0-9]+/).join('-'));
    const code = parts.filter((part) => part !== '').join('.');
    if (code !== name)
      this.miss('names', 'is written as a code: lower-case letters, digits, hyphens, dots', name);
    return code || 'unnamed';
  }
}
