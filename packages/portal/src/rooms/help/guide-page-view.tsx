import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MissingPage } from '../../app/missing-page.tsx';
import { Trail } from '../../design/parts/layout.tsx';
import { Loaded } from '../../design/parts/loaded.tsx';
import { Notice } from '../../design/parts/notice.tsx';
import { Page } from '../../design/parts/page.tsx';
import { localeOf } from '../../i18n/languages.ts';
import { GuideContent } from './guide-content.tsx';
import { type GuidePageName, isGuidePage } from './guide-page.ts';
import styles from './help.module.css';
import { guideQuery } from './read-guide.ts';

/** A page of the user guide. */
export function GuidePageView() {
  const { page } = useParams({ from: '/help/$page' });
  return isGuidePage(page) ? <Guide key={page} name={page} /> : <MissingPage />;
}

function Guide({ name }: { readonly name: GuidePageName }) {
  const { t, i18n } = useTranslation('help');
  const query = useQuery(guideQuery(name));
  return (
    <Page
      title={t(`pages.${name}.title`)}
      above={
        <Trail>
          <Link to="/help">{t('title')}</Link>
          <span aria-current="page">{t(`pages.${name}.title`)}</span>
        </Trail>
      }
    >
      {localeOf(i18n.language) !== 'en' && <Notice title={t('in-english')} />}
      <Loaded query={query}>
        {({ sections, nodes }) => (
          <div className={styles.guide}>
            <nav className={styles.contents} aria-label={t('contents')}>
              <h2>{t('contents')}</h2>
              <ul lang="en" dir="ltr">
                {sections.map(({ id, title }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{title}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <div className={styles.text} lang="en" dir="ltr">
              <GuideContent nodes={nodes} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
