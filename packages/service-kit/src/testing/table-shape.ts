/** A table as both sides can say it: Prisma's schema and PostgreSQL's catalogue. */
export interface TableShape {
  name: string;
  columns: Map<string, ColumnShape>;
  /** Columns of the primary key, in order. */
  primaryKey: readonly string[];
  /** Each unique constraint or index over plain columns, as its columns joined by commas. */
  uniques: ReadonlySet<string>;
}

export interface ColumnShape {
  /** As PostgreSQL's `format_type` writes it, such as `timestamp(3) with time zone`. */
  type: string;
  /** Undefined where the side cannot say: Prisma knows no NULL for a list. */
  isNullable: boolean | undefined;
}

/** What the tables have and the schema lacks, and the other way round; one readable line each. */
export function compareTables(schema: readonly TableShape[], database: readonly TableShape[]): string[] {
  return compareMaps(byName(schema), byName(database), 'table', (name, expected, found) => [
    ...compareMaps(expected.columns, found.columns, `column ${name}.`, (column, wanted, real) =>
      compareColumn(`${name}.${column}`, wanted, real),
    ),
    ...differ(`${name}: primary key`, expected.primaryKey.join(', '), found.primaryKey.join(', ')),
    ...differ(`${name}: unique`, listed(expected.uniques), listed(found.uniques)),
  ]);
}

function compareColumn(name: string, schema: ColumnShape, database: ColumnShape): string[] {
  const nullable = (column: ColumnShape) => (column.isNullable ? 'null' : 'not null');
  const comparable = schema.isNullable !== undefined && database.isNullable !== undefined;
  return [
    ...differ(`${name}: type`, schema.type, database.type),
    ...(comparable ? differ(`${name}:`, nullable(schema), nullable(database)) : []),
  ];
}

function compareMaps<Value>(
  schema: ReadonlyMap<string, Value>,
  database: ReadonlyMap<string, Value>,
  kind: string,
  compare: (name: string, schema: Value, database: Value) => string[],
): string[] {
  const label = (name: string) => (kind.endsWith('.') ? `${kind}${name}` : `${kind} ${name}`);
  const missing = [...schema.keys()].filter((name) => !database.has(name));
  const unknown = [...database.keys()].filter((name) => !schema.has(name));
  return [
    ...missing.map((name) => `${label(name)} is in the Prisma schema, not in the database`),
    ...unknown.map((name) => `${label(name)} is in the database, not in the Prisma schema`),
    ...[...schema].flatMap(([name, expected]) => {
      const found = database.get(name);
      return found ? compare(name, expected, found) : [];
    }),
  ];
}

function differ(what: string, schema: string, database: string): string[] {
  return schema === database
    ? []
    : [`${what} is (${schema}) in the Prisma schema, (${database}) in the database`];
}

const byName = (tables: readonly TableShape[]) => new Map(tables.map((table) => [table.name, table]));
const listed = (uniques: ReadonlySet<string>) => [...uniques].sort().join('; ');
