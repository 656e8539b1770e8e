import { useTranslation } from 'react-i18next';
import { directionOf } from '../../i18n/languages.ts';
import styles from './charts.module.css';
import { type Mark, MarkShape } from './marks.tsx';
import { layProfiles, type ProfileLine } from './profile-layout.ts';
import { ProfileLeader, ProfileLineShape, ProfileName } from './profile-line.tsx';
import { RowLabel } from './row-label.tsx';
import { SCALE_HEIGHT } from './row-layout.ts';
import { ScaleLines } from './scale-lines.tsx';
import { useWidth } from './use-width.ts';

export interface ProfileRow {
  readonly id: string;
  readonly label: string;
  readonly isBelow?: boolean;
  /** Drawn behind the lines, such as the middle half of all. */
  readonly behind: readonly Mark[];
}

interface Props {
  /** What the drawing says, in a sentence or two; the figures stand in a table beside it. */
  readonly says: string;
  readonly rows: readonly ProfileRow[];
  readonly lines: readonly ProfileLine[];
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/** Profiles over the same rows: a line each, from the first row to the last, with its name at the end. */
export function ProfilePlot({ says, rows, lines, ticks, format }: Props) {
  const { i18n } = useTranslation();
  const [ref, width] = useWidth();
  const labels = rows.map(({ label }) => label);
  const direction = directionOf(i18n.language);
  const { frame, bottom, height, points, names, ...layout } = layProfiles(labels, lines, {
    width,
    direction,
  });
  return (
    <div ref={ref} className={styles.frame}>
      <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={says}>
        <ScaleLines {...{ frame, ticks, format, bottom, top: SCALE_HEIGHT }} />
        {rows.map(({ id, behind }, index) => {
          const row = layout.rows[index];
          if (row === undefined) return null;
          return (
            <g key={id} transform={`translate(0 ${row.centre})`}>
              {behind.map((mark, place) => (
                <MarkShape key={`${mark.kind}-${place}`} mark={mark} scale={frame.scale} />
              ))}
            </g>
          );
        })}
        {lines.map(({ id, look }, index) => (
          <ProfileLineShape key={id} look={look} points={points[index] ?? []} />
        ))}
        {rows.map(({ id, isBelow }, index) => {
          const row = layout.rows[index];
          return row && <RowLabel key={id} {...{ frame, row, ...(isBelow && { isBelow }) }} />;
        })}
        {names.map((place) => (
          <ProfileLeader key={place.id} place={place} />
        ))}
        {lines.map(({ id, name, look }, index) => (
          <ProfileName key={id} name={name} look={look} place={names[index]} />
        ))}
      </svg>
    </div>
  );
}
