import type { ReactNode } from 'react';
import styles from './surfaces.module.css';

interface Props {
  readonly kind?: 'plain' | 'accent' | 'good' | 'caution' | 'bad';
  readonly children: ReactNode;
}

/** A state in a word or two; the colour only repeats what the word says. */
export function Tag({ kind = 'plain', children }: Props) {
  return <span className={`${styles.tag} ${styles[kind]}`}>{children}</span>;
}
