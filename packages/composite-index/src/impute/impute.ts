import { type Choice, choose, defineMethod } from '../method/method.ts';
import { wordList, wordParameter, wordsByName } from '../method/parameter.ts';
import { MethodError } from '../method-error.ts';
import {
  type Column,
  columnOf,
  createColumn,
  type DataTable,
  listOf,
  mapColumns,
  valueAt,
} from '../table/data-table.ts';
import { centres, fillByGroup } from './fill.ts';
import { regress } from './regression.ts';

/** A column with gaps, in its table. */
export interface Gaps {
  readonly column: Column;
  readonly table: DataTable;
}

/** One filled cell. */
export interface ImputedCell {
  readonly unit: string;
  readonly code: string;
  readonly value: number;
}

export interface Imputed {
  readonly table: DataTable;
  readonly cells: readonly ImputedCell[];
  /** Gaps that the method could not fill. */
  readonly left: readonly { readonly unit: string; readonly code: string }[];
}

const centre = wordParameter(['mean', 'median', 'mode'], 'mean');

/** Ways of filling one column. None of them sees or touches an observed value of another unit's score. */
export const imputationMethods = [
  defineMethod('none', {}, ({ column }: Gaps) => column),
  defineMethod('centre', { centre }, ({ column }: Gaps, options) =>
    fillByGroup(
      column,
      Array.from(column.values, () => ''),
      centres[options.centre],
    ),
  ),
  defineMethod('group-centre', { centre, groups: wordsByName() }, ({ column, table }: Gaps, options) =>
    fillByGroup(column, groupsOf(table, options.groups), centres[options.centre]),
  ),
  defineMethod('regression', { predictors: wordList() }, ({ column, table }: Gaps, { predictors }) => {
    const others = predictors.filter((code) => code !== column.code);
    const { predict } = regress(
      column,
      others.map((code) => columnOf(table, code)),
    );
    return createColumn(
      column.code,
      listOf(column).map((value, unit) => value ?? predict(unit)),
    );
  }),
];

/** Fills the gaps of the named columns and lists every filled cell; observed values never change. */
export function imputeTable(table: DataTable, codes: readonly string[], choice: Choice): Imputed {
  const { apply } = choose('impute', imputationMethods, choice);
  return fillGaps(table, codes, (column) => apply({ column, table }));
}

/** The same with any way of filling a column; only its missing cells are taken from what `fill` returns. */
export function fillGaps(
  table: DataTable,
  codes: readonly string[],
  fill: (column: Column) => Column,
): Imputed {
  const wanted = new Set(codes.map((code) => columnOf(table, code).code));
  const cells: ImputedCell[] = [];
  const left: { unit: string; code: string }[] = [];
  const filled = mapColumns(table, (column) => {
    if (!wanted.has(column.code) || column.present.every((present) => present === 1)) return column;
    const offered = fill(column);
    const list = listOf(column).map((value, index) => value ?? valueAt(offered, index));
    for (const [index, unit] of table.units.entries()) {
      if (column.present[index] === 1) continue;
      const value = list[index] ?? null;
      if (value === null) left.push({ unit, code: column.code });
      else cells.push({ unit, code: column.code, value });
    }
    return createColumn(column.code, list);
  });
  return { table: filled, cells, left };
}

/** The group of every unit, by position; refuses a unit without one. */
export function groupsOf(table: DataTable, groups: Readonly<Record<string, string>>): string[] {
  const named = new Map(Object.entries(groups));
  return table.units.map((unit) => {
    const group = named.get(unit);
    if (group === undefined) throw new MethodError('missing-value', `the unit ${unit} is in no group`);
    return group;
  });
}
