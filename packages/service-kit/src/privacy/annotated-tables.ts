import type { SqlExecutor } from '@interlace/event-bus';
import type { z } from 'zod';
import {
  type ColumnAnnotation,
  columnAnnotation,
  type TableAnnotation,
  tableAnnotation,
} from './annotation.ts';

export interface AnnotatedColumn {
  name: string;
  /** As SQL writes it. */
  quoted: string;
  isKey: boolean;
  annotation: ColumnAnnotation | null;
}

export interface AnnotatedTable {
  /** `schema.table`. */
  name: string;
  quoted: string;
  annotation: TableAnnotation;
  columns: readonly AnnotatedColumn[];
}

interface TableRow {
  name: string;
  quoted: string;
  comment: string | null;
  columns: { name: string; quoted: string; isKey: boolean; comment: string | null }[];
}

/** All tables but PostgreSQL's own and the history of migrations; those that others refer to come last. */
const TABLES = `
  select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as quoted,
    obj_description(c.oid, 'pg_class') as comment,
    (select json_agg(json_build_object(
       'name', a.attname, 'quoted', format('%I', a.attname), 'comment', col_description(c.oid, a.attnum),
       'isKey', exists (select from pg_index i
                        where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey))) order by a.attnum)
     from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition
    and n.nspname not in ('pg_catalog', 'information_schema', 'migrations') and n.nspname !~ '^pg_'
  order by (select count(*) from pg_constraint f where f.contype = 'f' and f.confrelid = c.oid), name`;

/** What the comments of a database say. @throws Error naming every table and column without a comment that can be read. */
export async function annotatedTables(sql: SqlExecutor): Promise<AnnotatedTable[]> {
  const faults: string[] = [];
  const read = <Schema extends z.ZodType>(schema: Schema, where: string, text: string) => {
    const parsed = schema.safeParse(parseJson(text));
    if (parsed.success) return parsed.data;
    faults.push(`the comment on ${where} is no annotation: ${text}`);
    return null;
  };
  const tables = (await sql.query<TableRow>(TABLES)).flatMap(({ name, quoted, comment, columns }) => {
    if (comment === null) faults.push(`${name} has no comment`);
    const annotation = comment === null ? null : read(tableAnnotation, name, comment);
    const annotated = (columns ?? []).map(({ comment: text, ...column }) => ({
      ...column,
      annotation: text === null ? null : read(columnAnnotation, `${name}.${column.name}`, text),
    }));
    if (!annotation) return [];
    faults.push(...contradictions(name, annotation, annotated));
    return [{ name, quoted, annotation, columns: annotated }];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return tables;
}

function contradictions(
  name: string,
  { retention, subjects, basis }: TableAnnotation,
  columns: readonly AnnotatedColumn[],
): string[] {
  const holds = (kind: ColumnAnnotation['holds']) =>
    columns.some(({ annotation }) => annotation?.holds === kind);
  const rules: [boolean, string][] = [
    [
      retention.keep !== null && !columns.some((column) => column.name === retention.after),
      'keeps its rows after a column it has not',
    ],
    [holds('personal') && !holds('subject'), 'holds personal data of nobody it names'],
    [holds('subject') && subjects === null, 'names subjects in its rows and none in its comment'],
    [
      (subjects === null) !== (basis === null),
      'states a legal basis without subjects, or the other way round',
    ],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, fault]) => `${name} ${fault}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
