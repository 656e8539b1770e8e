import { expect, it } from 'vitest';
import { compareTables, type TableShape } from './table-shape.ts';

const note = (change: Partial<TableShape> = {}): TableShape => ({
  name: 'note',
  columns: new Map([
    ['id', { type: 'uuid', isNullable: false }],
    ['tags', { type: 'text[]', isNullable: undefined }],
  ]),
  primaryKey: ['id'],
  uniques: new Set(['tags']),
  ...change,
});

it('finds nothing between equals, and asks no list whether it is null', () => {
  const columns = new Map(note().columns).set('tags', { type: 'text[]', isNullable: true });
  expect(compareTables([note()], [note({ columns })])).toEqual([]);
});

it('says what differs, where, and on which side', () => {
  const columns = new Map([
    ['id', { type: 'text', isNullable: true }],
    ['extra', { type: 'text', isNullable: false }],
  ]);
  expect(
    compareTables(
      [note(), { ...note(), name: 'gone' }],
      [note({ columns, primaryKey: [], uniques: new Set() })],
    ),
  ).toEqual([
    'table gone is in the Prisma schema, not in the database',
    'column note.tags is in the Prisma schema, not in the database',
    'column note.extra is in the database, not in the Prisma schema',
    'note.id: type is (uuid) in the Prisma schema, (text) in the database',
    'note.id: is (not null) in the Prisma schema, (null) in the database',
    'note: primary key is (id) in the Prisma schema, () in the database',
    'note: unique is (tags) in the Prisma schema, () in the database',
  ]);
});
