import { scaleBand, scaleLinear } from '@visx/scale';
import { useFormats } from '../../i18n/formats.ts';
import type { DayOfUse } from './api-keys.ts';
import styles from './organisation.module.css';

const WIDTH = 640;
const HEIGHT = 160;
const FOOT = 24;
const TOP = 16;

interface Props {
  readonly days: readonly DayOfUse[];
  readonly title: string;
}

/** A bar a day; what was refused stands at its foot. The table below says the same. */
export function UsageChart({ days, title }: Props) {
  const formats = useFormats();
  const most = Math.max(1, ...days.map(({ calls }) => calls));
  const x = scaleBand({ domain: days.map(({ day }) => day), range: [0, WIDTH], padding: 0.25 });
  const y = scaleLinear({ domain: [0, most], range: [HEIGHT - FOOT, TOP] });
  const height = (count: number) => HEIGHT - FOOT - y(count);
  const [from, until] = [days[0], days.at(-1)];
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      <line className={styles.line} x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      <line className={styles.line} x1="0" x2={WIDTH} y1={TOP} y2={TOP} strokeDasharray="2 4" />
      <text className={styles.tick} x="0" y={TOP - 4}>
        {formats.number(most, 0)}
      </text>
      {days.map(({ day, calls, refusals }) => (
        <g key={day} transform={`translate(${x(day) ?? 0} 0)`}>
          <rect className={styles.calls} width={x.bandwidth()} y={y(calls)} height={height(calls)} />
          <rect className={styles.refusals} width={x.bandwidth()} y={y(refusals)} height={height(refusals)} />
        </g>
      ))}
      <text className={styles.tick} x="0" y={HEIGHT - 6}>
        {from && formats.day(from.day)}
      </text>
      <text className={styles.tick} x={WIDTH} y={HEIGHT - 6} textAnchor="end">
        {until && formats.day(until.day)}
      </text>
    </svg>
  );
}
