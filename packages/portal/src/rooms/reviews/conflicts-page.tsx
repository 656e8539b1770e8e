import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '../../design/parts/card.tsx';
import { DataTable } from '../../design/parts/data-table.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { useCityName } from '../../facts/names.ts';
import { useFormats } from '../../i18n/formats.ts';
import { ConflictForm } from './conflict-form.tsx';
import { conflictsQuery } from './review-queries.ts';
import { ReviewsFrame } from './reviews-frame.tsx';

/** Ties of evaluators to cities: declaring one, and what was declared. */
export function ConflictsPage() {
  const { t } = useTranslation('reviews');
  const cityName = useCityName();
  const { moment } = useFormats();
  const query = useQuery(conflictsQuery);
  return (
    <ReviewsFrame title={t('conflicts.title')} lead={t('conflicts.lead')}>
      <Card title={t('conflicts.declare')}>
        <ConflictForm />
      </Card>
      <Card title={t('conflicts.declared')}>
        <Loaded query={query}>
          {(declarations) =>
            declarations.length === 0 ? (
              <p>{t('conflicts.none')}</p>
            ) : (
              <DataTable
                caption={t('conflicts.table')}
                isTitled
                rows={declarations.toReversed()}
                keyOf={({ id }) => id}
                columns={[
                  {
                    id: 'city',
                    title: t('filters.city'),
                    isRowName: true,
                    cell: ({ cityId }) => cityName(cityId),
                  },
                  { id: 'kind', title: t('conflicts.kind'), cell: ({ kind }) => t(`tie.${kind}`) },
                  { id: 'when', title: t('conflicts.when'), cell: ({ declaredAt }) => moment(declaredAt) },
                ]}
              />
            )
          }
        </Loaded>
      </Card>
    </ReviewsFrame>
  );
}
