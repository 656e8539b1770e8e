import { scaleLinear } from '@visx/scale';

/** Below this width labels stand above what they name. */
const NARROW = 560;
/** Room for half a mark at either end of the scale. */
const MARGIN = 12;

export interface Frame {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly isMirrored: boolean;
  readonly labelWidth: number;
  /** The edge at which reading begins, and the one at which it ends. */
  readonly start: number;
  readonly end: number;
  /** The place of a value, in pixels from the left. */
  readonly scale: ReturnType<typeof scaleLinear<number>>;
}

interface Options {
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly domain: readonly [number, number];
  /** Width kept for values at the end of the rows. */
  readonly valueWidth?: number;
}

/**
 * How a drawing of rows divides its width: labels, a scale, values. From right to left everything is mirrored, for a scale
 * that grows against the direction of reading is read wrongly. Pure.
 */
export function frameOf({ width, direction, domain, valueWidth = 0 }: Options): Frame {
  const isNarrow = width < NARROW;
  const isMirrored = direction === 'rtl';
  const labelWidth = isNarrow ? width - valueWidth : Math.min(280, width * 0.34);
  const from = isNarrow ? MARGIN : labelWidth + MARGIN;
  const to = width - MARGIN - (isNarrow ? 0 : valueWidth);
  const range = isMirrored ? [width - from, width - to] : [from, to];
  return {
    width,
    isNarrow,
    isMirrored,
    labelWidth,
    start: isMirrored ? width : 0,
    end: isMirrored ? 0 : width,
    scale: scaleLinear<number>({ domain: [...domain], range, clamp: true }),
  };
}
