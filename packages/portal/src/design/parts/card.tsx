import { type ReactNode, useId } from 'react';
import styles from './surfaces.module.css';

interface Props {
  readonly title: ReactNode;
  /** Level of its heading; 2 stands right below the page's title. */
  readonly level?: 2 | 3;
  /** Beside the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a title of its own. */
export function Card({ title, level = 2, aside, children }: Props) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={styles.card} aria-labelledby={id}>
      <header className={styles.cardHeader}>
        <Heading id={id}>{title}</Heading>
        {aside}
      </header>
      {children}
    </section>
  );
}
