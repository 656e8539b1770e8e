import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/parts/page.tsx';
import { SectionLinks } from '../../design/parts/section-links.tsx';
import { holds, useSession } from '../../session/session.ts';

interface Props {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A page of reviewing, with the way to the others that the person has. */
export function ReviewsFrame({ children, ...head }: Props) {
  const { t } = useTranslation('reviews');
  const session = useSession();
  const links = [
    { to: '/reviews', label: t('pages.list') },
    { to: '/reviews/cities', label: t('pages.cities') },
    ...(holds(session, 'review-lead')
      ? [{ to: '/reviews/agreement', label: t('pages.agreement') } as const]
      : []),
    { to: '/reviews/conflicts', label: t('pages.conflicts') },
  ] as const;
  return (
    <Page {...head} above={<SectionLinks label={t('pages.name')} links={links} />}>
      {children}
    </Page>
  );
}
