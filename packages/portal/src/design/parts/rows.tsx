import type { ReactNode } from 'react';
import styles from './rows.module.css';

/** Things of one kind, one below the other. */
export function Rows({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.rows}>{children}</ul>;
}

interface Props {
  readonly title: ReactNode;
  /** Smaller, below the title. */
  readonly facts?: ReactNode;
  /** States and what can be done, beside the title where there is room. */
  readonly aside?: ReactNode;
  /** Below, over the whole width. */
  readonly children?: ReactNode;
}

/** One of them. */
export function Row({ title, facts, aside, children }: Props) {
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <strong>{title}</strong>
        {facts !== undefined && <div className={styles.facts}>{facts}</div>}
      </div>
      {aside !== undefined && <div className={styles.aside}>{aside}</div>}
      {children !== undefined && <div className={styles.below}>{children}</div>}
    </li>
  );
}
