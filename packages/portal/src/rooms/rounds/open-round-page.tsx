import { dataOf, type Network } from '@interlace/api-client';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Page } from '../../design/parts/page.tsx';
import { instrumentsQuery } from './instruments.queries.ts';
import { OpenRoundForm } from './open-round-form.tsx';

/** Networks a round can be opened in. Which of them the office belongs to, the platform decides. */
const networksQuery = {
  queryKey: ['networks'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/networks', { params: { query: { limit: 200, ...cursor } } })),
    ),
};

/** Opens a round: a network answers a questionnaire until a deadline. */
export function OpenRoundPage() {
  const { t } = useTranslation('rounds');
  const networks = useQuery<Network[]>(networksQuery);
  const instruments = useQuery(instrumentsQuery);
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      isNarrow
      above={
        <Trail>
          <Link to="/rounds">{t('title')}</Link>
          <span aria-current="page">{t('new.title')}</span>
        </Trail>
      }
    >
      <Loaded query={networks}>
        {(allNetworks) => (
          <Loaded query={instruments}>
            {(allInstruments) => <OpenRoundForm networks={allNetworks} instruments={allInstruments} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
