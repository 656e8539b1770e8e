import { AxisBottom } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Circle, Line } from '@visx/shape';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import { directionOf } from '../../i18n/languages.ts';
import type { NamedAgreement } from './agreement-figures.tsx';
import { RELIABLE, TENTATIVE } from './agreement-words.ts';
import styles from './reviews.module.css';

const WIDTH = 640;
const ROW = 34;
const NAMES = 230;
const AXIS = 34;
/** What scrolls has to be reached without a mouse. */
const reachedByKeyboard = { tabIndex: 0 };

/** Where alpha lies, with its interval, one row an area; the table below has the same figures. */
export function AgreementPlot({ rows }: { readonly rows: readonly NamedAgreement[] }) {
  const { t, i18n } = useTranslation('reviews');
  const { number } = useFormats();
  const shown = rows.filter(({ alphaInterval }) => alphaInterval !== null);
  if (shown.length === 0) return null;
  const isMirrored = directionOf(i18n.language) === 'rtl';
  const height = rows.length * ROW;
  const lowest = Math.min(
    0,
    ...shown.map(({ alphaInterval, interval }) => interval?.low ?? alphaInterval ?? 0),
  );
  const field = isMirrored ? [WIDTH - NAMES, 16] : [NAMES, WIDTH - 16];
  const x = scaleLinear({ domain: [Math.max(lowest, -1), 1], range: field });
  const y = scaleBand({ domain: rows.map(({ code }) => code), range: [0, height] });
  return (
    <figure className={styles.figure}>
      <section className={styles.wide} aria-label={t('agreement.plot')} {...reachedByKeyboard}>
        <svg
          viewBox={`0 0 ${WIDTH} ${height + AXIS}`}
          className={styles.plot}
          role="img"
          aria-label={t('agreement.plot')}
        >
          {[TENTATIVE, RELIABLE].map((at) => (
            <Line key={at} className={styles.mark} from={{ x: x(at), y: 0 }} to={{ x: x(at), y: height }} />
          ))}
          {rows.map(({ code, title, alphaInterval, interval }) => (
            <Group key={code} top={(y(code) ?? 0) + ROW / 2}>
              <text x={isMirrored ? WIDTH : 0} dy="0.35em" textAnchor="start" className={styles.plotName}>
                {title.length > 32 ? `${title.slice(0, 31)}…` : title}
              </text>
              {interval && (
                <Line
                  className={styles.whisker}
                  from={{ x: x(Math.max(interval.low, -1)), y: 0 }}
                  to={{ x: x(interval.high), y: 0 }}
                />
              )}
              {alphaInterval !== null && (
                <Circle className={styles.dot} cx={x(Math.max(alphaInterval, -1))} r={6} />
              )}
            </Group>
          ))}
          <AxisBottom
            top={height}
            scale={x}
            numTicks={6}
            tickFormat={(value) => number(Number(value), 1)}
            axisClassName={styles.axis}
            tickLabelProps={{ className: styles.tick, textAnchor: 'middle', dy: '0.3em' }}
          />
        </svg>
      </section>
      <figcaption className={styles.soft}>{t('agreement.plot-about')}</figcaption>
    </figure>
  );
}
