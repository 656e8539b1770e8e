import { Group } from '@visx/group';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import styles from './charts.module.css';
import { frameOf } from './frame.ts';
import { type Mark, MarkShape } from './marks.tsx';
import { RowLabel } from './row-label.tsx';
import { layRows, SCALE_HEIGHT } from './row-layout.ts';
import { ScaleLines } from './scale-lines.tsx';
import { useWidth } from './use-width.ts';

export interface Strip {
  readonly id: string;
  readonly label: string;
  /** Belongs to the row above it. */
  readonly isBelow?: boolean;
  readonly value?: string;
  readonly marks: readonly Mark[];
}

interface Props {
  /** What the drawing says, in a sentence or two; the figures stand in a table beside it. */
  readonly says: string;
  readonly strips: readonly Strip[];
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
  readonly origin?: number;
}

/** Rows along one scale: values as signs, groups as bars, medians as ticks. */
export function StripPlot({ says, strips, domain, ticks, format, origin }: Props) {
  const { i18n } = useTranslation();
  const [ref, width] = useWidth();
  const hasValues = strips.some(({ value }) => value !== undefined);
  const frame = frameOf({
    width,
    direction: directionOf(i18n.language),
    domain,
    valueWidth: hasValues ? 64 : 0,
  });
  const labels = strips.map(({ label }) => label);
  const { rows, bottom } = layRows(labels, frame);
  return (
    <div ref={ref} className={styles.frame}>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${bottom}`} role="img" aria-label={says}>
        <ScaleLines
          {...{ frame, ticks, format, bottom, top: SCALE_HEIGHT, ...(origin !== undefined && { origin }) }}
        />
        {strips.map(({ id, marks, isBelow, value }, index) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <g key={id}>
              <RowLabel
                {...{ frame, row, ...(isBelow && { isBelow }), ...(value !== undefined && { value }) }}
              />
              <Group top={row.centre}>
                {marks.map((mark, place) => (
                  <MarkShape key={`${mark.kind}-${place}`} mark={mark} scale={frame.scale} />
                ))}
              </Group>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
