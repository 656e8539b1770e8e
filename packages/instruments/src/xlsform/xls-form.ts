export type FormCell = string | number;
/** Cells by the heading of their column. */
export type FormRow = Readonly<Record<string, FormCell>>;

/** Sheets of an XLSForm by name (https://xlsform.org/en/), and two of ours that other programs pass over. */
export type XlsForm = ReadonlyMap<string, readonly FormRow[]>;

/** Names of the sheets; those of the specification first. */
export const SHEETS = {
  survey: 'survey',
  choices: 'choices',
  settings: 'settings',
  indicators: 'interlace_indicators',
  composites: 'interlace_composites',
} as const;

/** Something that has no place on the other side, by the names of what it concerns. */
export interface NotCarried {
  /** Stable code. */
  readonly what: string;
  readonly reason: string;
  readonly names: readonly string[];
}

/** A sheet as rows of cells, its headings first and in the order of their first use. Pure. */
export function tableOf(rows: readonly FormRow[]): (FormCell | null)[][] {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? null))];
}

/** The same backwards. What stands under no heading is left out. Pure. */
export function rowsOf(table: readonly (readonly unknown[])[]): FormRow[] {
  const [first = [], ...rest] = table;
  const headings = first.map((heading) => String(heading ?? '').trim());
  return rest
    .map((cells) =>
      Object.fromEntries(
        headings.flatMap((heading, index) => {
          const cell = cells[index];
          const isThere = typeof cell === 'number' || (typeof cell === 'string' && cell.trim() !== '');
          if (heading === '' || !(isThere || typeof cell === 'boolean')) return [];
          return [[heading, typeof cell === 'number' ? cell : String(cell)]];
        }),
      ),
    )
    .filter((row) => Object.keys(row).length > 0);
}

/** `English (en)`: how XLSForm names a language in its headings. Pure. */
export function languageName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return `${name} (${tag})`;
}

/** The tag in such a name; null where it has none. Pure. */
export const languageTag = (name: string): string | null =>
  /\(([a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\)\s*$/.exec(name)?.[1] ?? null;
