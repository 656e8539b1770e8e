import { Line, LinePath } from '@visx/shape';
import styles from './charts.module.css';
import type { ProfileLayout } from './profile-layout.ts';
import { outlineOf, type Series } from './series.ts';

type Points = ProfileLayout['points'][number];

/** One profile: intervals as shades, its line, and its sign in every row. */
export function ProfileLineShape({ look, points }: { readonly look: Series; readonly points: Points }) {
  const tone = `${styles[look.tone]}`;
  const present = points.filter((point) => point !== null);
  return (
    <g>
      {present.map(({ x, y, to }) => (
        <Line key={y} className={`${styles.shade} ${tone}`} from={{ x, y }} to={{ x: to, y }} />
      ))}
      <LinePath
        className={`${styles.line} ${tone}`}
        data={[...points]}
        defined={(point) => point !== null}
        x={(point) => point?.x ?? 0}
        y={(point) => point?.y ?? 0}
        strokeDasharray={look.dash}
      />
      {present.map(({ x, y }) => (
        <path
          key={y}
          className={`${styles.sign} ${tone}`}
          transform={`translate(${x} ${y})`}
          d={outlineOf(look.sign, 5.5)}
        />
      ))}
    </g>
  );
}

interface NameProps {
  readonly name: string;
  readonly look: Series;
  readonly place: ProfileLayout['names'][number] | undefined;
}

/** The name of a profile, below the end of its line. */
export function ProfileName({ name, look, place }: NameProps) {
  if (place?.end === undefined) return null;
  return (
    <text className={`${styles.name} ${styles[look.tone]}`} x={place.at} y={place.y} textAnchor="middle">
      {name}
    </text>
  );
}

/** What leads from the end of a line to its name. */
export function ProfileLeader({ place }: Pick<NameProps, 'place'>) {
  if (place?.end === undefined) return null;
  const { at, y, end } = place;
  return <path className={styles.leader} d={`M${end.x},${end.y + 8}V${y - 26}L${at},${y - 14}`} />;
}
