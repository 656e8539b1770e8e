import type { Instrument } from '@interlace/instruments';

/** A row of a drawing or table by area: the code of the item that stands for it. */
export interface AreaRow {
  readonly code: string;
  /** A field of the area above it. */
  readonly isBelow: boolean;
}

type Tree = Pick<Instrument, 'areas' | 'indicators' | 'composites'>;

/**
 * The items by area in the order of the instrument. An area of one indicator is that indicator; one of several is the composite
 * of exactly these where there is one, with its indicators below it. Pure.
 */
export function areaRows({ areas, indicators, composites }: Tree): AreaRow[] {
  return areas.flatMap(({ code: area }) => {
    const own = indicators.filter((indicator) => indicator.area === area).map(({ code }) => code);
    if (own.length < 2) return own.map((code) => ({ code, isBelow: false }));
    const whole = composites.find(({ parts }) =>
      isSame(
        parts.map(({ code }) => code),
        own,
      ),
    );
    const below = own.map((code) => ({ code, isBelow: whole !== undefined }));
    return whole ? [{ code: whole.code, isBelow: false }, ...below] : below;
  });
}

const isSame = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((code) => other.includes(code));

/** Composites that stand for no area: the indices of the whole, the headline first. Pure. */
export function indices(instrument: Tree): string[] {
  const rows = new Set(areaRows(instrument).map(({ code }) => code));
  const [whole, parts] = [false, true].map((isPart) =>
    instrument.composites.filter(({ code }) => rows.has(code) === isPart).map(({ code }) => code),
  );
  return [...(whole ?? []), ...(parts ?? [])];
}
