import styles from './charts.module.css';
import type { Frame } from './frame.ts';
import { LINE_HEIGHT, type PlacedRow } from './row-layout.ts';

interface Props {
  readonly frame: Frame;
  readonly row: PlacedRow;
  readonly isBelow?: boolean;
  /** At the end of the row. */
  readonly value?: string;
}

const INSET = 14;

/** What a row is called, and in figures what it shows. Letters begin where reading begins, in either direction. */
export function RowLabel({
  frame: { start, end, isMirrored, isNarrow },
  row,
  isBelow = false,
  value,
}: Props) {
  const x = start + (isBelow ? (isMirrored ? -INSET : INSET) : 0);
  return (
    <>
      <text className={isBelow ? styles.labelBelow : styles.label} y={row.baseline}>
        {row.lines.map((line, index) => (
          <tspan key={line} x={x} dy={index === 0 ? 0 : LINE_HEIGHT}>
            {line}
          </tspan>
        ))}
      </text>
      {value !== undefined && (
        <text className={styles.value} x={end} y={isNarrow ? row.baseline : row.centre + 5} textAnchor="end">
          {value}
        </text>
      )}
    </>
  );
}
