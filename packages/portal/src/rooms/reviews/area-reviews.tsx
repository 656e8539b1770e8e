import type { Review } from '@interlace/api-client';
import type { Question } from '@interlace/instruments';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { areaPoints } from './area-points.ts';
import styles from './reviews.module.css';
import { StateTag } from './state-tag.tsx';
import { usePoints } from './use-points.ts';

interface Row {
  readonly question: Question;
  readonly review: Review;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** One area: what the city gave itself, what the review gave, and why, question by question. */
export function AreaReviews({ id, title, rows }: Props) {
  const { t } = useTranslation('reviews');
  const { outOf } = usePoints();
  const { self, reviewed, judged, answers } = areaPoints(rows.map(({ review }) => review));
  return (
    <Card title={title} aside={<span className={styles.soft}>{t('own.judged', { judged, answers })}</span>}>
      <dl className={styles.sides}>
        <div>
          <dt>{t('own.self')}</dt>
          <dd>{outOf(self.points, self.of)}</dd>
        </div>
        <div>
          <dt>{t('own.reviewed')}</dt>
          <dd>{judged === 0 ? t('points.not-yet') : outOf(reviewed.points, reviewed.of)}</dd>
        </div>
      </dl>
      <DataTable
        caption={t('own.table', { area: title })}
        isTitled
        isStacked
        rows={rows}
        keyOf={({ question }) => question.code}
        columns={[
          {
            id: 'question',
            title: t('own.question'),
            isRowName: true,
            cell: ({ question }) => (
              <Link
                className={styles.tableLink}
                to="/submissions/$id/reviews/$question"
                params={{ id, question: question.code }}
              >
                {question.title}
              </Link>
            ),
          },
          {
            id: 'self',
            title: t('points.self'),
            cell: ({ review }) =>
              review.selfAttainable === 0
                ? t('points.does-not-apply')
                : outOf(review.selfPoints, review.attainable),
          },
          {
            id: 'reviewed',
            title: t('points.reviewed'),
            cell: ({ review: { points, attainable } }) =>
              points === null ? t('points.not-yet') : outOf(points, attainable),
          },
          {
            id: 'reason',
            title: t('points.reason'),
            cell: ({ review: { reason } }) => (reason ? t(`reason.${reason}`) : t('points.no-reason')),
          },
          { id: 'state', title: t('own.state'), cell: ({ review }) => <StateTag state={review.state} /> },
        ]}
      />
    </Card>
  );
}
