import { useTranslation } from 'react-i18next';
import { Page } from '../../design/parts/page.tsx';
import { holds, useSession } from '../../session/session.ts';
import { AdministratorDesk } from './administrator-desk.tsx';
import { CityDesk } from './city-desk.tsx';
import { OfficeDesk } from './office-desk.tsx';
import { PartnerDesk } from './partner-desk.tsx';
import { ReviewDesk } from './review-desk.tsx';

/** The first page of those signed in: what waits for them, by what their roles are for. */
export function DeskPage() {
  const { t } = useTranslation('desk');
  const session = useSession();
  const { profile, principal } = session;
  const organisation = profile.memberships.find(
    ({ organisationId }) => organisationId === principal.organisation.id,
  );
  return (
    <Page title={t('title', { name: profile.name })} lead={organisation?.organisationName}>
      {holds(session, 'city-coordinator', 'contributor', 'council-reader') && <CityDesk />}
      {holds(session, 'partner-analyst') && <PartnerDesk />}
      {holds(session, 'evaluator', 'review-lead') && <ReviewDesk />}
      {holds(session, 'network-manager') && <OfficeDesk />}
      {holds(session, 'platform-administrator') && <AdministratorDesk />}
    </Page>
  );
}
