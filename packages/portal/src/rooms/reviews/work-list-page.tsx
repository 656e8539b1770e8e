import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../design/parts/loaded.tsx';
import { holds, useSession } from '../../session/session.ts';
import { AssignOpen } from './assign-open.tsx';
import { BlindList } from './blind-list.tsx';
import { ReviewCounts } from './review-counts.tsx';
import { isIn } from './review-filters.ts';
import { workListQuery } from './review-queries.ts';
import { ReviewsFrame } from './reviews-frame.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { UnseenCities } from './unseen-cities.tsx';
import { useCatalogue } from './use-catalogue.ts';
import { WorkList } from './work-list.tsx';
import { WorkListFilters } from './work-list-filters.tsx';

/** What an evaluator has to do. */
export function WorkListPage() {
  const { t } = useTranslation('reviews');
  const session = useSession();
  const filters = useSearch({ from: '/signed-in/reviews' });
  const catalogue = useCatalogue();
  const query = useQuery(workListQuery(filters));
  const isLead = holds(session, 'review-lead');
  return (
    <ReviewsFrame
      title={t('list.title')}
      lead={t(isLead ? 'list.lead-of-all' : 'list.lead')}
      aside={<ShortcutHelp place="list" />}
    >
      <UnseenCities />
      <BlindList catalogue={catalogue} />
      <WorkListFilters filters={filters} catalogue={catalogue} />
      <Loaded query={query}>
        {(items) => (
          <>
            <ReviewCounts items={items} />
            {isLead && <AssignOpen filters={filters} />}
            <WorkList
              key={JSON.stringify(filters)}
              items={items.filter((item) => isIn(item, filters.state))}
              filters={filters}
              catalogue={catalogue}
            />
          </>
        )}
      </Loaded>
    </ReviewsFrame>
  );
}
