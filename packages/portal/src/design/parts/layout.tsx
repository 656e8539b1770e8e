import { Children, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

/** As many columns as there is room for. */
export function Columns({ children }: { readonly children: ReactNode }) {
  return <div className={styles.columns}>{children}</div>;
}

/** One below the other. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return <div className={styles.stack}>{children}</div>;
}

/** Where one is, as links to what lies above. */
export function Trail({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('where')}>
      <ol className={styles.trail}>
        {Children.map(children, (link) => (
          <li>{link}</li>
        ))}
      </ol>
    </nav>
  );
}
