import { type ExportCell, numericColumns } from './export-rows.ts';
import type { ExportedData } from './exported-data.ts';
import { type Observation, observationsOf } from './observations.ts';

interface Dimension {
  readonly label: string;
  readonly category: { readonly index: string[]; readonly label: Record<string, string> };
}

/** A dataset of JSON-stat 2.0; values by their position in the cube, row-major in the order of `id`. */
export interface JsonStatDataset {
  readonly version: '2.0';
  readonly class: 'dataset';
  readonly label: string;
  readonly source: string;
  readonly id: string[];
  readonly size: number[];
  readonly role: { readonly time: string[]; readonly geo: string[]; readonly metric: string[] };
  readonly dimension: Record<string, Dimension>;
  /** Sparse: what is not there is missing. */
  readonly value: Record<string, number>;
  /** Codes of CL_OBS_STATUS where a value is missing for a known reason. */
  readonly status: Record<string, string>;
  readonly extension: Record<string, unknown>;
}

const labelOf = (text: ExportCell, fallback: string) => (text === null ? fallback : String(text));

/** The numbers of a round as a cube: series × city × item × measure × period. Pure. */
export function toJsonStat(data: ExportedData): JsonStatDataset {
  const { round, dataVersion } = data;
  const observations = observationsOf(data.rows);
  const period = String(round.referenceYear);
  const dimension = {
    series: dimensionOf('Sample or source', observations, (one) => [one.series, one.series]),
    city: dimensionOf('City', observations, ({ city, row }) => [city, labelOf(row.city_name, city)]),
    item: dimensionOf('Composite or indicator', observations, ({ item, row }) => [
      item,
      labelOf(row.item_title, item),
    ]),
    measure: dimensionOf(
      'Measure',
      numericColumns.map((measure) => ({ measure })),
      ({ measure }) => [measure, measure],
    ),
    period: dimensionOf('Reference year', [period], (year) => [year, year]),
  };
  const size = Object.values(dimension).map(({ category }) => category.index.length);
  const cells = observations.map((one) => [positionOf(dimension, size, { ...one, period }), one] as const);
  return {
    version: '2.0',
    class: 'dataset',
    label: `${round.name}: scores and places`,
    source: `Interlace, ${round.network.name ?? 'a network'}`,
    id: Object.keys(dimension),
    size,
    role: { time: ['period'], geo: ['city'], metric: ['measure'] },
    dimension: Object.fromEntries(
      Object.entries(dimension).map(([name, { label, category }]) => [name, { label, category }]),
    ),
    value: Object.fromEntries(
      cells.flatMap(([at, { value }]): [string, number][] => (value === null ? [] : [[String(at), value]])),
    ),
    status: Object.fromEntries(
      cells.flatMap(([at, { value, status }]): [string, string][] =>
        value === null ? [[String(at), status]] : [],
      ),
    ),
    extension: { round: round.code, dataVersion, fictitious: round.fictitious },
  };
}

type Indexed = Dimension & { readonly positions: ReadonlyMap<string, number> };

function dimensionOf<Thing>(
  label: string,
  things: readonly Thing[],
  categoryOf: (thing: Thing) => readonly [id: string, label: string],
): Indexed {
  const labels = new Map(things.map(categoryOf));
  const index = [...labels.keys()];
  const positions = new Map(index.map((id, position) => [id, position]));
  return { label, category: { index, label: Object.fromEntries(labels) }, positions };
}

type Key = Pick<Observation, 'series' | 'city' | 'item' | 'measure'> & { readonly period: string };

function positionOf(dimension: Record<keyof Key, Indexed>, size: readonly number[], key: Key): number {
  const names = Object.keys(dimension) as (keyof Key)[];
  return names.reduce(
    (at, name, axis) => at * (size[axis] ?? 0) + (dimension[name].positions.get(key[name]) ?? 0),
    0,
  );
}
