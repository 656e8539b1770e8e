import { scaleLinear } from '@visx/scale';
import type { ReactNode } from 'react';
import styles from './charts.module.css';
import { type Mark, MarkShape } from './marks.tsx';

export interface KeyEntry {
  readonly id: string;
  readonly mark: Mark | readonly Mark[];
  readonly words: ReactNode;
}

const WIDTH = 44;
const scale = scaleLinear<number>({ domain: [0, 1], range: [3, WIDTH - 3] });

/** What the marks of a drawing mean. Marks are drawn on a scale from 0 to 1. */
export function KeyList({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul className={styles.key}>
      {entries.map(({ id, mark, words }) => (
        <li key={id}>
          <svg
            viewBox={`0 -14 ${WIDTH} 28`}
            width={WIDTH}
            height={28}
            aria-hidden="true"
            className={styles.keyMark}
          >
            {[mark].flat().map((each, index) => (
              <MarkShape key={`${each.kind}-${index}`} mark={each} scale={scale} />
            ))}
          </svg>
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
