import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isReviewed } from '../i18n/languages.ts';
import { Bell } from '../rooms/notifications/bell.tsx';
import { useMaybeSession } from '../session/session.ts';
import { AccountMenu } from './account-menu.tsx';
import { ConnectionState } from './connection-state.tsx';
import { keepFocus } from './keep-focus.ts';
import { LanguageMenu } from './language-menu.tsx';
import { navigationFor } from './navigation.ts';
import styles from './shell.module.css';

/** A ref: what it returns React calls when the element goes away. */
const keepFocusIn = (content: HTMLElement | null) => (content ? keepFocus(content) : undefined);

/** What surrounds every page: where one can go, who one is, in which language. */
export function Shell() {
  const { t, i18n } = useTranslation();
  const session = useMaybeSession();
  return (
    <>
      <a className={styles.skip} href="#content">
        {t('shell.skip')}
      </a>
      <header className={styles.header}>
        <div className={styles.bar}>
          <Link to="/" className={styles.mark}>
            <img src="/icon.svg" alt="" width="32" height="32" />
            {t('interlace')}
          </Link>
          {session && (
            <nav aria-label={t('shell.main')} className={styles.navigation}>
              {navigationFor(session).map(({ to, text }) => (
                <Link key={to} to={to} className={styles.link} activeOptions={{ exact: to === '/' }}>
                  {t(`navigation.${text}`)}
                </Link>
              ))}
            </nav>
          )}
          <div className={styles.tools}>
            <LanguageMenu />
            {session && <Bell />}
            {session ? <AccountMenu session={session} /> : <Link to="/sign-in">{t('shell.sign-in')}</Link>}
          </div>
        </div>
        <ConnectionState />
      </header>
      <main ref={keepFocusIn} id="content" className={styles.content} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles.footer}>
        <div className={styles.bar}>
          <Link to="/help">{t('shell.help')}</Link>
          <Link to="/help/$page" params={{ page: 'accessibility' }}>
            {t('shell.accessibility')}
          </Link>
          <a href="/api/docs">{t('shell.api')}</a>
          <span>{t('shell.licence')}</span>
          {!isReviewed(i18n.language) && <span>{t('shell.machine-made')}</span>}
        </div>
      </footer>
    </>
  );
}
