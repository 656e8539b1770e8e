import type { SqlExecutor } from '@interlace/event-bus';
import { type AnnotatedColumn, type AnnotatedTable, annotatedTables } from './annotated-tables.ts';

/** What one service holds about a person. */
export interface PersonalData {
  service: string;
  tables: { table: string; purpose: string; rows: Record<string, unknown>[] }[];
}

/** What erasing a person did to one service. */
export interface Erasure {
  service: string;
  /** Tables in which the person was. `kept` rows hold the pseudonym alone, for the reason of the annotation. */
  tables: { table: string; deleted: number; cleared: number; kept: number }[];
}

const subjectsOf = ({ columns }: AnnotatedTable) =>
  columns.filter(({ annotation }) => annotation?.holds === 'subject');

const isShown = ({ annotation, isKey }: AnnotatedColumn) =>
  isKey || (annotation !== null && annotation.holds !== 'others');

const isAbout = (columns: readonly AnnotatedColumn[]) =>
  columns.map(({ quoted }) => `${quoted}::text = $1`).join(' or ');

/** Every row about the person: its key, and the columns that are annotated. Others' words in the row are not shown. */
export async function collectPersonalData(
  sql: SqlExecutor,
  service: string,
  subject: string,
): Promise<PersonalData> {
  const tables: PersonalData['tables'] = [];
  for (const table of await annotatedTables(sql)) {
    const subjects = subjectsOf(table);
    if (subjects.length === 0) continue;
    const shown = table.columns.filter(isShown);
    const rows = await sql.query<Record<string, unknown>>(
      `select ${shown.map(({ quoted }) => quoted).join(', ')} from ${table.quoted} where ${isAbout(subjects)}`,
      [subject],
    );
    tables.push({ table: table.name, purpose: table.annotation.purpose, rows: rows.map(plain) });
  }
  return { service, tables };
}

/** As JSON can say it: moments as text; bytes, which mean nothing to a reader, are left out. */
function plain(row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).flatMap(([name, value]) => {
      if (Buffer.isBuffer(value)) return [];
      return [[name, value instanceof Date ? value.toISOString() : value]];
    }),
  );
}

/** Does to every table what its annotations say; statements of one transaction. Doing it again changes nothing. */
export async function erasePersonalData(
  sql: SqlExecutor,
  service: string,
  subject: string,
): Promise<Erasure> {
  const tables: Erasure['tables'] = [];
  for (const table of await annotatedTables(sql)) {
    if (subjectsOf(table).length === 0) continue;
    const deleted = await remove(sql, table, subject);
    const cleared = await clear(sql, table, subject);
    const kept = await count(sql, table, subject);
    if (deleted + cleared + kept > 0) tables.push({ table: table.name, deleted, cleared, kept });
  }
  return { service, tables };
}

async function remove(sql: SqlExecutor, table: AnnotatedTable, subject: string): Promise<number> {
  const owned = subjectsOf(table).filter(({ annotation }) => erasureOf(annotation) === 'delete-row');
  if (owned.length === 0) return 0;
  return affected(sql, `delete from ${table.quoted} where ${isAbout(owned)}`, subject);
}

async function clear(sql: SqlExecutor, table: AnnotatedTable, subject: string): Promise<number> {
  const emptied = table.columns.filter(({ annotation }) => erasureOf(annotation) === 'null');
  if (emptied.length === 0) return 0;
  const changes = emptied.map(({ quoted, annotation }) =>
    // Of several people in one row only the one who is erased goes.
    annotation?.holds === 'subject'
      ? `${quoted} = case when ${quoted}::text <> $1 then ${quoted} end`
      : `${quoted} = null`,
  );
  const isFull = emptied.map(({ quoted }) => `${quoted} is not null`).join(' or ');
  const text = `update ${table.quoted} set ${changes.join(', ')} where (${isAbout(subjectsOf(table))}) and (${isFull})`;
  return affected(sql, text, subject);
}

async function count(sql: SqlExecutor, table: AnnotatedTable, subject: string): Promise<number> {
  const [row] = await sql.query<{ rows: number }>(
    `select count(*)::int as rows from ${table.quoted} where ${isAbout(subjectsOf(table))}`,
    [subject],
  );
  return row?.rows ?? 0;
}

async function affected(sql: SqlExecutor, text: string, subject: string): Promise<number> {
  const [row] = await sql.query<{ rows: number }>(
    `with changed as (${text} returning 1) select count(*)::int as rows from changed`,
    [subject],
  );
  return row?.rows ?? 0;
}

const erasureOf = (annotation: AnnotatedColumn['annotation']) =>
  annotation && 'erasure' in annotation ? annotation.erasure : undefined;
