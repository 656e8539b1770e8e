import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  /** Where its words are in another language than the page (BCP 47). */
  readonly titleLanguage?: string | undefined;
  /** What is said below the title. */
  readonly lead?: ReactNode;
  /** Above the title: where one is. */
  readonly above?: ReactNode;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly isNarrow?: boolean;
  readonly children: ReactNode;
}

/** A page: its title is the window's, and what a screen reader hears first after coming here. */
export function Page({ title, titleLanguage, lead, above, aside, isNarrow = false, children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('interlace')}`;
  }, [title, t]);
  useEffect(() => {
    // The first page of a visit keeps the browser's focus; every later one begins at its title.
    if (window.history.state?.__TSR_index > 0) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`${styles.page} ${isNarrow ? styles.narrow : ''}`}>
      <header className={styles.header}>
        {above}
        <div className={styles.titleLine}>
          <h1 ref={heading} tabIndex={-1} lang={titleLanguage}>
            {title}
          </h1>
          {aside}
        </div>
        {lead !== undefined && <div className={styles.lead}>{lead}</div>}
      </header>
      {children}
    </div>
  );
}
