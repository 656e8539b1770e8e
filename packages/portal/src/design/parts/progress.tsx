import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import styles from './surfaces.module.css';

interface Props {
  readonly label: ReactNode;
  /** Done of all. */
  readonly value: number;
  readonly of: number;
  /** What stands for it in words, such as "12 of 86". */
  readonly words: string;
}

/** How much of something is done. */
export function Progress({ label, value, of, words }: Props) {
  const share = of === 0 ? 0 : (value / of) * 100;
  return (
    <ProgressBar className={styles.progress} value={value} maxValue={Math.max(of, 1)} valueLabel={words}>
      <span className={styles.progressWords}>
        <Label>{label}</Label>
        <span>{words}</span>
      </span>
      <span className={styles.track}>
        <span className={styles.filled} style={{ inlineSize: `${share}%` }} />
      </span>
    </ProgressBar>
  );
}
