import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Tag } from '../../design/parts/tag.tsx';
import { useCityName } from '../../facts/names.ts';
import { roundsQuery, submissionsQuery } from '../../facts/rounds.ts';
import { countReviews } from './review-filters.ts';
import { workListQuery } from './review-queries.ts';
import styles from './reviews.module.css';
import { ReviewsFrame } from './reviews-frame.tsx';

/** The cities under review, with how far each has come. */
export function CitiesPage() {
  const { t } = useTranslation('reviews');
  const cityName = useCityName();
  const submissions = useQuery(submissionsQuery);
  const { data: rounds = [] } = useQuery(roundsQuery('all'));
  const { data: items = [] } = useQuery(workListQuery({}));
  const now = new Date();
  const roundName = (id: string) => rounds.find((round) => round.id === id)?.name ?? '';
  const countsOf = (id: string) =>
    countReviews(
      items.filter(({ submissionId }) => submissionId === id),
      now,
    );
  return (
    <ReviewsFrame title={t('cities.title')} lead={t('cities.lead')}>
      <Loaded query={submissions}>
        {(all) => (
          <DataTable
            caption={t('cities.title')}
            isTitled
            isStacked
            rows={all.filter(({ version, state }) => version > 0 && state !== 'withdrawn')}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'city',
                title: t('filters.city'),
                isRowName: true,
                cell: ({ id, cityId }) => (
                  <Link
                    className={styles.tableLink}
                    to="/reviews/cities/$submissionId"
                    params={{ submissionId: id }}
                  >
                    {cityName(cityId)}
                  </Link>
                ),
              },
              { id: 'round', title: t('filters.round'), cell: ({ roundId }) => roundName(roundId) },
              {
                id: 'done',
                title: t('counts.done'),
                cell: ({ id }) => t('counts.of', countsOf(id)),
              },
              { id: 'due', title: t('counts.due'), cell: ({ id }) => countsOf(id).due },
              {
                id: 'state',
                title: t('own.state'),
                cell: ({ validated, state }) => (
                  <Tag kind={validated ? 'good' : 'plain'}>
                    {t(
                      validated
                        ? 'cities.released'
                        : state === 'reopened'
                          ? 'cities.reopened'
                          : 'cities.under-review',
                    )}
                  </Tag>
                ),
              },
            ]}
          />
        )}
      </Loaded>
    </ReviewsFrame>
  );
}
