import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../design/parts/page.tsx';
import { guidePages } from './guide-page.ts';
import styles from './help.module.css';

/** What the guide holds, by role. */
export function HelpPage() {
  const { t } = useTranslation('help');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <ul className={styles.pages}>
        {guidePages.map((page) => (
          <li key={page} className={styles.pageLink}>
            <h2>
              <Link to="/help/$page" params={{ page }}>
                {t(`pages.${page}.title`)}
              </Link>
            </h2>
            <p>{t(`pages.${page}.about`)}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
