import { dataOf } from '@interlace/api-client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { allPages } from '../../api/all-pages.ts';
import { api } from '../../api/api.ts';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { holds, useSession } from '../../session/session.ts';
import { instrumentsQuery } from './instruments.queries.ts';
import { OpenRoundForm } from './open-round-form.tsx';

const networksQuery = queryOptions({
  queryKey: ['networks'],
  queryFn: () =>
    allPages((cursor) =>
      dataOf(api.GET('/api/v1/networks', { params: { query: { limit: 200, ...cursor } } })),
    ),
});

/** Networks an office belongs to: in others it opens no rounds. There are few of them. */
const networksOfQuery = (organisationId: string) =>
  queryOptions({
    queryKey: ['networks', 'of', organisationId],
    queryFn: async ({ client }) => {
      const networks = await client.ensureQueryData(networksQuery);
      const isMember = await Promise.all(
        networks.map(async ({ id }) => {
          const members = await allPages((cursor) =>
            dataOf(
              api.GET('/api/v1/networks/{id}/members', {
                params: { path: { id }, query: { limit: 200, ...cursor } },
              }),
            ),
          );
          return members.some((member) => member.organisationId === organisationId && member.until === null);
        }),
      );
      return networks.filter((_, index) => isMember[index]);
    },
  });

/** Opens a round: a network answers a questionnaire until a deadline. */
export function OpenRoundPage() {
  const { t } = useTranslation('rounds');
  const session = useSession();
  const all = useQuery({ ...networksQuery, enabled: holds(session, 'platform-administrator') });
  const own = useQuery(networksOfQuery(session.principal.organisation.id));
  const networks = holds(session, 'platform-administrator') ? all : own;
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
            {(allInstruments) =>
              allNetworks.length === 0 ? (
                <Notice kind="caution" title={t('new.no-network')} />
              ) : (
                <OpenRoundForm networks={allNetworks} instruments={allInstruments} />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}
