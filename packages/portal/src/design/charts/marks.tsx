import { Line } from '@visx/shape';
import styles from './charts.module.css';
import type { Frame } from './frame.ts';
import { outlineOf, type Sign, type Tone } from './series.ts';

/** Half of a row, where two groups are drawn below each other, or all of it. */
export type Lane = 'upper' | 'lower' | 'whole';

export type Mark =
  | {
      readonly kind: 'range';
      readonly from: number;
      readonly to: number;
      readonly tone: Tone;
      readonly lane?: Lane;
    }
  | {
      readonly kind: 'shade' | 'reach';
      readonly from: number;
      readonly to: number;
      readonly tone: Tone;
      readonly lane?: Lane;
    }
  | { readonly kind: 'tick'; readonly at: number; readonly tone: Tone; readonly lane?: Lane }
  | {
      readonly kind: 'sign';
      readonly at: number;
      readonly tone: Tone;
      readonly sign: Sign;
      readonly isHollow?: boolean;
    };

const SIGN_SIZE = 7;
const lanes = { upper: [-11, 10], lower: [1, 10], whole: [-7, 14] } as const;

const laneOf = (mark: { readonly lane?: Lane }) => lanes[mark.lane ?? 'whole'];

/** One mark of a row around its middle: a range as a bar, how far something reaches as a line, a median as a tick, a value as a sign. */
export function MarkShape({ mark, scale }: { readonly mark: Mark; readonly scale: Frame['scale'] }) {
  const tone = `${styles[mark.tone]}`;
  if (mark.kind === 'sign')
    return (
      <path
        className={`${styles.sign} ${tone} ${mark.isHollow ? styles.hollow : ''}`}
        transform={`translate(${scale(mark.at)} 0)`}
        d={outlineOf(mark.sign, SIGN_SIZE)}
      />
    );
  const [top, height] = laneOf(mark);
  if (mark.kind === 'tick')
    return (
      <Line
        className={`${styles.tick} ${tone}`}
        from={{ x: scale(mark.at), y: top - 1 }}
        to={{ x: scale(mark.at), y: top + height + 1 }}
      />
    );
  const [one, other] = [scale(mark.from), scale(mark.to)];
  if (mark.kind === 'reach' || mark.kind === 'shade')
    return (
      <Line
        className={`${styles[mark.kind]} ${tone}`}
        from={{ x: one, y: top + height / 2 }}
        to={{ x: other, y: top + height / 2 }}
      />
    );
  return (
    <rect
      className={`${styles.range} ${tone}`}
      x={Math.min(one, other)}
      width={Math.max(Math.abs(other - one), 1)}
      y={top}
      height={height}
      rx={2}
    />
  );
}
