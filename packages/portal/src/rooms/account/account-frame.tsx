import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/parts/page.tsx';
import { SectionLinks } from '../../design/parts/section-links.tsx';

const pages = [
  ['/account', 'profile'],
  ['/account/security', 'security'],
  ['/account/sessions', 'sessions'],
  ['/account/notifications', 'notifications'],
  ['/account/data', 'data'],
] as const;

interface Props {
  readonly page: (typeof pages)[number][1];
  readonly children: ReactNode;
}

/** A page of the own account, with the way to the others. */
export function AccountFrame({ page, children }: Props) {
  const { t } = useTranslation('account');
  const links = pages.map(([to, name]) => ({ to, label: t(`${name}.link`) }));
  return (
    <Page
      title={t(`${page}.title`)}
      lead={t(`${page}.lead`)}
      above={<SectionLinks label={t('pages')} links={links} />}
      isNarrow
    >
      {children}
    </Page>
  );
}
