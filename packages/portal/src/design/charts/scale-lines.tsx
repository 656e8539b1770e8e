import { AxisTop } from '@visx/axis';
import { Line } from '@visx/shape';
import styles from './charts.module.css';
import type { Frame } from './frame.ts';

interface Props {
  readonly frame: Frame;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  /** Where a difference begins; drawn stronger. */
  readonly origin?: number;
}

/** The scale above a drawing of rows, and its lines through them. */
export function ScaleLines({ frame: { scale }, top, bottom, ticks, format, origin }: Props) {
  return (
    <>
      {ticks.map((tick) => (
        <Line
          key={tick}
          className={tick === origin ? styles.origin : styles.grid}
          from={{ x: scale(tick), y: top }}
          to={{ x: scale(tick), y: bottom }}
        />
      ))}
      <AxisTop
        top={top}
        scale={scale}
        tickValues={[...ticks]}
        hideAxisLine
        hideTicks
        tickComponent={({ x, formattedValue }) => (
          <text x={x} y={-8} textAnchor="middle" className={styles.tickLabel}>
            {formattedValue}
          </text>
        )}
        tickFormat={(value) => format(Number(value))}
      />
    </>
  );
}
