import { type Choice, choose, defineMethod } from '../method/method.ts';
import { flagParameter, numberParameter, wordParameter } from '../method/parameter.ts';
import {
  type Column,
  columnOf,
  type DataTable,
  mapColumns,
  presentValues,
  valueAt,
} from '../table/data-table.ts';
import { passes, type Shape, type ShapeLimits, shapeOf } from './shape.ts';
import { boxCox, logTransform, trim } from './transforms.ts';
import { winsorise } from './winsorise.ts';

/** A column after treatment; `by` is null where the shape passed and nothing was done. */
interface Treatment {
  readonly column: Column;
  readonly by: 'winsorise' | 'log' | 'trim' | 'box-cox' | null;
}

/** One cell that treatment changed. */
export interface TreatedCell {
  readonly unit: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

export interface TreatedIndicator {
  readonly code: string;
  readonly by: Treatment['by'];
  readonly before: Shape;
  readonly after: Shape;
  readonly passes: boolean;
}

export interface Treated {
  readonly table: DataTable;
  readonly indicators: readonly TreatedIndicator[];
  readonly cells: readonly TreatedCell[];
}

const limits = {
  skewness: numberParameter({ fallback: 2, least: 0 }),
  kurtosis: numberParameter({ fallback: 3.5 }),
};
const when = wordParameter(['failing', 'always'], 'failing');

type When = ShapeLimits & { readonly when: 'failing' | 'always' };

/** Ways of treating one column. `when` says whether columns that pass the shape check are treated too. */
export const treatmentMethods = [
  defineMethod('none', {}, (column: Column): Treatment => ({ column, by: null })),
  defineMethod(
    'winsorise',
    {
      ...limits,
      most: numberParameter({ fallback: 5, least: 0 }),
      fallback: wordParameter(['log', 'none'], 'log'),
    },
    (column: Column, { most, fallback, ...shape }): Treatment => {
      if (passesNow(column, shape)) return { column, by: null };
      const winsorised = winsorise(column, shape, most);
      if (passesNow(winsorised, shape)) return { column: winsorised, by: 'winsorise' };
      // The points that did not help are given back before the fallback.
      return fallback === 'log' ? { column: logTransform(column), by: 'log' } : { column, by: null };
    },
  ),
  defineMethod(
    'log',
    { ...limits, when },
    (column: Column, options): Treatment => treatWhen(column, options, 'log', logTransform),
  ),
  defineMethod(
    'trim',
    {
      ...limits,
      when,
      lower: numberParameter({ fallback: 0.025, least: 0, most: 1 }),
      upper: numberParameter({ fallback: 0.975, least: 0, most: 1 }),
    },
    (column: Column, options): Treatment => treatWhen(column, options, 'trim', (each) => trim(each, options)),
  ),
  defineMethod(
    'box-cox',
    { ...limits, when, lambda: numberParameter({}), shift: flagParameter(true) },
    (column: Column, options): Treatment =>
      treatWhen(column, options, 'box-cox', (each) => boxCox(each, options)),
  ),
];

/** Treats the named columns, leaves the others as they are, and lists every cell that changed. */
export function treatTable(table: DataTable, codes: readonly string[], choice: Choice): Treated {
  const { apply, settled } = choose('treat', treatmentMethods, choice);
  const treated = new Map(codes.map((code) => [code, apply(columnOf(table, code))]));
  const shape = limitsOf(settled);
  const indicators = [...treated].map(([code, { column, by }]): TreatedIndicator => {
    const before = shapeOf(presentValues(columnOf(table, code)));
    const after = shapeOf(presentValues(column));
    return { code, by, before, after, passes: passes(after, shape) };
  });
  const cells = [...treated].flatMap(([code, { column }]) => changes(table, columnOf(table, code), column));
  return {
    table: mapColumns(table, (column) => treated.get(column.code)?.column ?? column),
    indicators,
    cells,
  };
}

function changes(table: DataTable, before: Column, after: Column): TreatedCell[] {
  return table.units.flatMap((unit, index) => {
    const [from, to] = [valueAt(before, index), valueAt(after, index)];
    return from === null || to === null || from === to ? [] : [{ unit, code: before.code, from, to }];
  });
}

function treatWhen(
  column: Column,
  options: When,
  by: Treatment['by'],
  treat: (column: Column) => Column,
): Treatment {
  if (options.when === 'failing' && passesNow(column, options)) return { column, by: null };
  return { column: treat(column), by };
}

function passesNow(column: Column, shape: ShapeLimits): boolean {
  return passes(shapeOf(presentValues(column)), shape);
}

function limitsOf(settled: Choice): ShapeLimits {
  const read = (name: 'skewness' | 'kurtosis') =>
    limits[name].read(settled[name] ?? limits[name].fallback, name);
  return { skewness: read('skewness'), kurtosis: read('kurtosis') };
}
