import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/parts/page.tsx';
import { SectionLinks } from '../../design/parts/section-links.tsx';
import { may } from '../../session/may.ts';
import { useSession } from '../../session/session.ts';
import { ownOrganisation } from './own-organisation.ts';

interface Props {
  readonly page: 'members' | 'api-keys';
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the own organisation, with the way to the others one may open. */
export function OrganisationFrame({ page, aside, children }: Props) {
  const { t } = useTranslation('organisation');
  const session = useSession();
  const name = ownOrganisation(session);
  const links = [
    { to: '/organisation/members', label: t('members.link') } as const,
    ...(may(session, 'listApiKeys')
      ? [{ to: '/organisation/api-keys', label: t('api-keys.link') } as const]
      : []),
  ];
  return (
    <Page
      title={t(`${page}.title`, { organisation: name })}
      lead={t(`${page}.lead`)}
      above={<SectionLinks label={name} links={links} />}
      aside={aside}
    >
      {children}
    </Page>
  );
}
