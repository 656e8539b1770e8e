import type { ReviewWithThread } from '@interlace/api-client';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import styles from './reviews.module.css';
import { WHAT_STANDS } from './stale-notice.tsx';
import { StateTag } from './state-tag.tsx';
import { usePoints } from './use-points.ts';

/** What the city gave itself, what the review gave and why, and how it was the last time: side by side. */
export function PointsCard({ review }: { readonly review: ReviewWithThread }) {
  const { t } = useTranslation('reviews');
  const { outOf } = usePoints();
  const { selfPoints, selfAttainable, attainable, points, reason, verdict, former, text, blind } = review;
  return (
    <div id={WHAT_STANDS} tabIndex={-1}>
      <Card title={t('points.title')} aside={!blind && <StateTag state={review.state} />}>
        <dl className={styles.sides}>
          <div>
            <dt>{t('points.self')}</dt>
            <dd>{selfAttainable === 0 ? t('points.does-not-apply') : outOf(selfPoints, attainable)}</dd>
          </div>
          <div>
            <dt>{t('points.reviewed')}</dt>
            <dd>{points === null || verdict === null ? t('points.not-yet') : outOf(points, attainable)}</dd>
          </div>
          <div>
            <dt>{t('points.reason')}</dt>
            <dd>{reason ? t(`reason.${reason}`) : t('points.no-reason')}</dd>
            {text && <dd className={styles.words}>{text}</dd>}
          </div>
          <div>
            <dt>{former ? t('points.former', { year: former.referenceYear }) : t('points.former-none')}</dt>
            <dd>{former ? outOf(former.points, former.attainable) : t('points.no-former')}</dd>
            {former && <dd>{t(`state.${former.verdict}`)}</dd>}
          </div>
        </dl>
      </Card>
    </div>
  );
}
