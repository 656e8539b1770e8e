import type { ReviewItem } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Progress } from '../../design/parts/progress.tsx';
import { countReviews } from './review-filters.ts';
import styles from './reviews.module.css';

/** How much is done, open and due of what the filters leave. */
export function ReviewCounts({ items }: { readonly items: readonly ReviewItem[] }) {
  const { t } = useTranslation('reviews');
  const { all, done, open, due } = countReviews(items, new Date());
  const figures = [
    ['open', open],
    ['due', due],
    ['done', done],
  ] as const;
  return (
    <section className={styles.counts} aria-label={t('counts.title')}>
      <dl className={styles.figures}>
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`counts.${name}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <Progress label={t('counts.progress')} value={done} of={all} words={t('counts.of', { done, all })} />
    </section>
  );
}
