import { readFileSync } from 'node:fs';
import wasm from '@prisma/prisma-schema-wasm';
import { z } from 'zod';
import type { ColumnShape, TableShape } from './table-shape.ts';

const field = z.object({
  name: z.string(),
  dbName: z.string().nullish(),
  kind: z.enum(['scalar', 'enum', 'object', 'unsupported']),
  type: z.string(),
  isList: z.boolean(),
  isRequired: z.boolean(),
  isId: z.boolean(),
  isUnique: z.boolean(),
  nativeType: z.tuple([z.string(), z.array(z.string())]).nullish(),
});
type Field = z.infer<typeof field>;

const dmmf = z.object({
  datamodel: z.object({
    enums: z.array(z.object({ name: z.string(), dbName: z.string().nullish() })),
    models: z.array(
      z.object({
        name: z.string(),
        dbName: z.string().nullish(),
        fields: z.array(field),
        primaryKey: z.object({ fields: z.array(z.string()) }).nullish(),
        uniqueFields: z.array(z.array(z.string())),
      }),
    ),
  }),
});
type Model = z.infer<typeof dmmf>['datamodel']['models'][number];

/** The tables a Prisma schema file describes, read by Prisma's own parser. */
export function tablesOfPrismaSchema(file: URL): TableShape[] {
  const parameters = { prismaSchema: [['schema.prisma', readFileSync(file, 'utf8')]], noColor: true };
  const { datamodel } = dmmf.parse(JSON.parse(wasm.get_dmmf(JSON.stringify(parameters))));
  const enums = new Map(datamodel.enums.map(({ name, dbName }) => [name, dbName ?? name]));
  return datamodel.models.map((model) => toTable(model, enums));
}

function toTable(model: Model, enums: ReadonlyMap<string, string>): TableShape {
  const stored = model.fields.filter(({ kind }) => kind !== 'object');
  const column = (name: string) =>
    columnName(stored.find((candidate) => candidate.name === name) ?? { name });
  const single = (test: (candidate: Field) => boolean) => stored.filter(test).map(columnName);
  return {
    name: model.dbName ?? model.name,
    columns: new Map(stored.map((candidate) => [columnName(candidate), toColumn(candidate, enums)])),
    primaryKey: model.primaryKey?.fields.map(column) ?? single(({ isId }) => isId),
    uniques: new Set([
      ...single(({ isUnique }) => isUnique),
      ...model.uniqueFields.map((names) => names.map(column).join(', ')),
    ]),
  };
}

const columnName = ({ name, dbName }: Pick<Field, 'name' | 'dbName'>) => dbName ?? name;

function toColumn(source: Field, enums: ReadonlyMap<string, string>): ColumnShape {
  const type =
    enums.get(source.type) ?? (source.nativeType ? nativeType(...source.nativeType) : scalars[source.type]);
  if (type === undefined) throw new Error(`the drift check does not know the Prisma type of ${source.name}`);
  return source.isList
    ? { type: `${type}[]`, isNullable: undefined }
    : { type, isNullable: !source.isRequired };
}

/** What Prisma makes of its types on PostgreSQL where the schema names no native one. */
const scalars: Record<string, string> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Float: 'double precision',
  Boolean: 'boolean',
  DateTime: 'timestamp(3) without time zone',
  Decimal: 'numeric(65,30)',
  Json: 'jsonb',
  Bytes: 'bytea',
};

/** `@db.Xxx` names whose PostgreSQL name is another word. */
const natives: Record<string, string> = {
  SmallInt: 'smallint',
  DoublePrecision: 'double precision',
  Decimal: 'numeric',
  VarChar: 'character varying',
  Char: 'character',
  VarBit: 'bit varying',
  ByteA: 'bytea',
  JsonB: 'jsonb',
};

/** `@db.Xxx` names that put their precision before a suffix. */
const clocks: Record<string, string> = {
  Timestamptz: 'timestamp% with time zone',
  Timestamp: 'timestamp% without time zone',
  Timetz: 'time% with time zone',
  Time: 'time% without time zone',
};

function nativeType(name: string, values: readonly string[]): string {
  const precision = values.length > 0 ? `(${values.join(',')})` : '';
  return clocks[name]?.replace('%', precision) ?? `${natives[name] ?? name.toLowerCase()}${precision}`;
}
