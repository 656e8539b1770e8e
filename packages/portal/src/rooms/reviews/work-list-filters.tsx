import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../design/parts/button.tsx';
import { SelectField } from '../../design/parts/select-field.tsx';
import { membersQuery } from '../../facts/members.ts';
import { useCityName } from '../../facts/names.ts';
import { roundsQuery } from '../../facts/rounds.ts';
import { useSession } from '../../session/session.ts';
import { type ReviewFilters, reviewStates, sortings, stateGroups, withFilter } from './review-filters.ts';
import styles from './reviews.module.css';
import type { Catalogue } from './use-catalogue.ts';

interface Props {
  readonly filters: ReviewFilters;
  readonly catalogue: Catalogue;
}

/** Which part of the work is shown, and in which order. */
export function WorkListFilters({ filters, catalogue: { submissions, areas } }: Props) {
  const { t } = useTranslation('reviews');
  const { principal } = useSession();
  const navigate = useNavigate();
  const cityName = useCityName();
  const { data: rounds = [] } = useQuery(roundsQuery('all'));
  const { data: members = [] } = useQuery(membersQuery);
  const cities = [...new Set(submissions.map(({ cityId }) => cityId))];
  const inRounds = new Set(submissions.map(({ roundId }) => roundId));
  const colleagues = members.filter(({ userId }) => userId !== principal.subject);
  const states = [...Object.keys(stateGroups), ...reviewStates] as (keyof typeof stateGroups)[];
  const select = (
    name: Exclude<keyof ReviewFilters, 'sort'>,
    options: readonly { value: string; label: string }[],
  ) => (
    <SelectField
      label={t(`filters.${name}`)}
      value={filters[name] ?? ''}
      options={[{ value: '', label: t(`filters.any-${name}`) }, ...options]}
      onChange={(value) =>
        void navigate({ to: '/reviews', search: withFilter(filters, name, value), replace: true })
      }
    />
  );
  return (
    <section className={styles.filters} aria-label={t('filters.title')}>
      {select(
        'city',
        cities.map((value) => ({ value, label: cityName(value) })),
      )}
      {select(
        'round',
        rounds.filter(({ id }) => inRounds.has(id)).map(({ id, name }) => ({ value: id, label: name })),
      )}
      {select(
        'area',
        [...areas].map(([value, label]) => ({ value, label })),
      )}
      {select(
        'state',
        states.map((value) => ({ value, label: t(`state.${value}`) })),
      )}
      {select('assignee', [
        { value: 'me', label: t('filters.me') },
        { value: 'nobody', label: t('filters.nobody') },
        ...colleagues.map(({ userId, name }) => ({ value: userId, label: name })),
      ])}
      <SelectField
        label={t('filters.sort')}
        value={filters.sort ?? 'since'}
        options={sortings.map((value) => ({ value, label: t(`sort.${value}`) }))}
        onChange={(value) =>
          void navigate({ to: '/reviews', search: withFilter(filters, 'sort', value), replace: true })
        }
      />
      {Object.keys(filters).length > 0 && (
        <div className={styles.clear}>
          <Button kind="quiet" onPress={() => void navigate({ to: '/reviews', search: {}, replace: true })}>
            {t('filters.clear')}
          </Button>
        </div>
      )}
    </section>
  );
}
