import type { ReactNode } from 'react';
import { Disclosure } from '../parts/disclosure.tsx';
import styles from './charts.module.css';

interface Props {
  /** What the drawing shows and how to read it, in plain sentences. */
  readonly words: ReactNode;
  readonly drawing: ReactNode;
  readonly tableTitle: string;
  readonly table: ReactNode;
}

/** A drawing with the words that explain it and a table of the same figures. */
export function Figure({ words, drawing, tableTitle, table }: Props) {
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.words}>{words}</figcaption>
      {drawing}
      <Disclosure title={tableTitle}>{table}</Disclosure>
    </figure>
  );
}
