import type { Submission } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Progress } from '../../design/parts/progress.tsx';
import { areaTitles, useInstrument } from '../../facts/instrument.ts';
import { doneIn } from '../board/board.ts';
import styles from './desk.module.css';

/** How far each area has come. */
export function AreaList({ submission: { areas, instrument } }: { readonly submission: Submission }) {
  const { t } = useTranslation('desk');
  const { data } = useInstrument(instrument);
  const titles = data && areaTitles(data.instrument);
  const counts = areas.map((progress) => ({ area: progress.area, ...doneIn({ progress }) }));
  const total = (of: 'done' | 'count') => counts.reduce((sum, one) => sum + one[of], 0);
  const all = { done: total('done'), count: total('count') };
  return (
    <section aria-label={t('city.by-area')} className={styles.areas}>
      <Progress
        label={t('city.progress')}
        value={all.done}
        of={all.count}
        words={t('city.answered', { ...all })}
      />
      <ul className={styles.areaList}>
        {counts.map(({ area, done, count }) => (
          <li key={area}>
            <Progress
              label={titles?.get(area) ?? area}
              value={done}
              of={count}
              words={t('city.answered', { done, count })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
