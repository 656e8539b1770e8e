import { dataOf, type operations } from '@interlace/api-client';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { Actions } from '../../design/parts/actions.tsx';
import { ButtonLink } from '../../design/parts/button-link.tsx';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { useFormats } from '../../i18n/formats.ts';
import { blindQuery } from '../reviews/review-queries.ts';

type Filter = NonNullable<operations['listReviews']['parameters']['query']>;

/** The longest list the platform gives at once; more are not counted. */
const MOST = 200;

const lists = [
  ['mine-open', { assignee: 'me', state: 'open' }],
  ['mine-answered', { assignee: 'me', state: 'answered' }],
  ['appealed', { state: 'appealed' }],
  ['nobody', { assignee: 'nobody', state: 'open' }],
] as const satisfies readonly (readonly [string, Filter])[];

const countQuery = (filter: Filter) => ({
  queryKey: ['reviews', 'count', filter],
  queryFn: async () => {
    const query = { ...filter, limit: MOST };
    const { items, nextCursor } = await dataOf(api.GET('/api/v1/reviews', { params: { query } }));
    return { count: items.length, isAll: nextCursor === null };
  },
});

/** For evaluators: how much review work there is. */
export function ReviewDesk() {
  const { t } = useTranslation('desk');
  const { number } = useFormats();
  const counts = useQueries({ queries: lists.map(([, filter]) => countQuery(filter)) });
  const blind = useQuery(blindQuery);
  const words = (count: number | undefined, isAll = true) => {
    if (count === undefined) return '…';
    return isAll ? number(count, 0) : t('reviews.more', { count });
  };
  const rows = [
    ...lists.map(([id], index) => {
      const found = counts[index]?.data;
      return { id, words: words(found?.count, found?.isAll) };
    }),
    { id: 'blind' as const, words: words(blind.data?.length) },
  ];
  return (
    <Card title={t('reviews.title')}>
      <DataTable
        caption={t('reviews.about')}
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { id: 'what', title: t('reviews.what'), isRowName: true, cell: ({ id }) => t(`reviews.${id}`) },
          { id: 'count', title: t('reviews.how-many'), isFigure: true, cell: (row) => row.words },
        ]}
      />
      <Actions>
        <ButtonLink to="/reviews" kind="primary">
          {t('reviews.go')}
        </ButtonLink>
      </Actions>
    </Card>
  );
}
