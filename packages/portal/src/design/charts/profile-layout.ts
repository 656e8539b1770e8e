import { type Frame, frameOf } from './frame.ts';
import { type LabelPlace, placeLabels } from './label-places.ts';
import { layRows, type PlacedRow, widthOf } from './row-layout.ts';
import type { Series } from './series.ts';

export interface ProfileLine {
  readonly id: string;
  readonly name: string;
  readonly look: Series;
  /** By row; null leaves a gap. An interval begins at `at` and ends at `to`. */
  readonly points: readonly ({ readonly at: number; readonly to: number | null } | null)[];
}

interface Point {
  readonly x: number;
  readonly y: number;
  /** Where the interval that begins here ends; equal to `x` where there is none. */
  readonly to: number;
}

export interface ProfileLayout {
  readonly frame: Frame;
  readonly rows: readonly PlacedRow[];
  readonly bottom: number;
  readonly height: number;
  /** By line, then by row. */
  readonly points: readonly (readonly (Point | null)[])[];
  readonly names: readonly (LabelPlace & { readonly y: number; readonly end: Point | undefined })[];
}

const NAME_HEIGHT = 26;
const NAME_GAP = 16;

/** Where everything of a drawing of profiles lies; names of lines at their ends, none over another. Pure. */
export function layProfiles(
  labels: readonly string[],
  lines: readonly ProfileLine[],
  { width, direction }: { readonly width: number; readonly direction: 'ltr' | 'rtl' },
): ProfileLayout {
  const frame = frameOf({ width, direction, domain: [0, 100] });
  const { scale } = frame;
  const { rows, bottom } = layRows(labels, frame);
  const points = lines.map((line) =>
    rows.map(({ centre: y }, index) => {
      const point = line.points[index];
      return point ? { x: scale(point.at), y, to: scale(point.to ?? point.at) } : null;
    }),
  );
  const ends = points.map((own) => own.findLast((point) => point !== null) ?? undefined);
  const wishes = lines.map(({ id, name }, index) => {
    return { id, at: ends[index]?.x ?? scale(0), width: widthOf(name) + NAME_GAP };
  });
  const places = placeLabels(wishes, { from: 0, to: width, gap: NAME_GAP });
  const lastRow = Math.max(0, ...places.map(({ row }) => row));
  const names = lines.flatMap(({ id }, index) => {
    const place = places.find((each) => each.id === id);
    return place ? [{ ...place, y: bottom + (place.row + 1) * NAME_HEIGHT, end: ends[index] }] : [];
  });
  return { frame, rows, bottom, height: bottom + (lastRow + 1) * NAME_HEIGHT + 10, points, names };
}
