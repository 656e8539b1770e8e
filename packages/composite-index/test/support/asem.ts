import { createTable, type DataTable } from '../../src/table/data-table.ts';
import { createTree, type IndicatorTree } from '../../src/table/indicator-tree.ts';
import { type ReferenceTable, sharedTable } from './reference-table.ts';

/** The connectivity data of COINr: 51 countries, 49 indicators in eight pillars, two sub-indices and one index. */
export interface Asem {
  readonly raw: DataTable;
  readonly tree: IndicatorTree;
  readonly denominators: Readonly<Record<string, string>>;
  readonly continents: Readonly<Record<string, string>>;
}

/** Null where the tables are not at hand. */
export function asem(): Asem | null {
  const [raw, meta] = [sharedTable('coinr_asem_raw.csv'), sharedTable('coinr_asem_meta.csv')];
  if (!raw || !meta) return null;
  const nodes = meta.rows.flatMap((row) =>
    row.Type === 'Indicator' || row.Type === 'Aggregate'
      ? [
          {
            code: row.iCode ?? '',
            parent: row.Parent || null,
            direction: row.Direction === '-1' ? (-1 as const) : (1 as const),
            weight: Number(row.Weight),
          },
        ]
      : [],
  );
  const tree = createTree(nodes);
  const named = (column: string, rows: ReferenceTable['rows'], key: string) =>
    Object.fromEntries(rows.flatMap((row) => (row[column] ? [[row[key] ?? '', row[column] ?? '']] : [])));
  return {
    raw: asTable(raw, [...tree.leaves, 'Area', 'Energy', 'GDP', 'Population']),
    tree,
    denominators: named('Denominator', meta.rows, 'iCode'),
    continents: named('EurAsia_group', raw.rows, 'uCode'),
  };
}

/** Units by `uCode`, an empty cell as missing. */
export function asTable(reference: ReferenceTable, codes: readonly string[]): DataTable {
  const list = (code: string) => reference.rows.map((row) => (row[code] ? Number(row[code]) : null));
  return createTable(reference.texts('uCode'), Object.fromEntries(codes.map((code) => [code, list(code)])));
}
