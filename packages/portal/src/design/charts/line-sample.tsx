import styles from './charts.module.css';
import { outlineOf, type Series } from './series.ts';

/** The line and sign of a series, beside its name. */
export function LineSample({ of }: { readonly of: Series }) {
  return (
    <svg viewBox="0 0 36 16" width={36} height={16} aria-hidden="true" className={styles.keyMark}>
      <path className={`${styles.line} ${styles[of.tone]}`} strokeDasharray={of.dash} d="M1,8H35" />
      <path
        className={`${styles.sign} ${styles[of.tone]}`}
        transform="translate(18 8)"
        d={outlineOf(of.sign, 5)}
      />
    </svg>
  );
}
