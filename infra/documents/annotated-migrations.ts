import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ColumnAnnotation,
  columnAnnotation,
  type TableAnnotation,
  tableAnnotation,
} from '@interlace/service-kit';

export interface RegisteredTable {
  name: string;
  /** Undefined where the migrations say nothing, or nothing that can be read. */
  annotation: TableAnnotation | undefined;
  columns: Map<string, ColumnAnnotation>;
}

/** One pass over all statements that make, drop and describe tables; quoted text may hold doubled quotes. */
const STATEMENT =
  /^\s*(?:(create|drop) (?:unlogged )?table (?:if (?:not )?exists )?([\w."]+)|comment on (table|column) ([\w."]+) is\s+'((?:[^']|'')*)')/gim;

/** The tables a folder of migrations leaves behind, with what their comments say at last. */
export function annotatedMigrations(folder: string): RegisteredTable[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  const text = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return tablesOf(text.join('\n'));
}

/** The same of the text itself. Pure. */
export function tablesOf(sql: string): RegisteredTable[] {
  const tables = new Map<string, RegisteredTable>();
  const tableOf = (name: string) => {
    const found = tables.get(name);
    if (!found) throw new Error(`a comment speaks of ${name}, which no migration made before`);
    return found;
  };
  for (const [, verb, made, kind, described, comment] of sql.matchAll(STATEMENT)) {
    const isColumn = kind?.toLowerCase() === 'column';
    const name = qualified(made ?? described ?? '', isColumn ? 3 : 2);
    const value = parseJson(comment?.replaceAll("''", "'"));
    if (verb?.toLowerCase() === 'create')
      tables.set(name, { name, annotation: undefined, columns: new Map() });
    else if (verb) tables.delete(name);
    else if (isColumn) annotateColumn(tableOf(name.slice(0, name.lastIndexOf('.'))), name, value);
    else tableOf(name).annotation = tableAnnotation.safeParse(value).data;
  }
  return [...tables.values()];
}

function annotateColumn(table: RegisteredTable, name: string, value: unknown): void {
  const parsed = columnAnnotation.safeParse(value);
  const column = name.slice(name.lastIndexOf('.') + 1);
  if (parsed.success) table.columns.set(column, parsed.data);
}

/** With its schema, without quotes; `parts` is how many names a full one has. */
function qualified(written: string, parts: number): string {
  const names = written.replaceAll('"', '').split('.');
  return names.length < parts ? ['public', ...names].join('.') : names.join('.');
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
