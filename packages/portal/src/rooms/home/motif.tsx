import { braid } from './braid.ts';
import styles from './landing.module.css';

const STRANDS = 6;
const STEPS = 34;
const STEP = 56;
const GAP = 30;
const pieces = braid({ strands: STRANDS, steps: STEPS, step: STEP, gap: GAP });
const strandClasses = [styles.strand0, styles.strand1, styles.strand2];

/** Interlaced lines: many strands, one band. Says nothing that is not said in words. */
export function Motif() {
  const box = `0 ${-GAP / 2} ${STEPS * STEP} ${STRANDS * GAP}`;
  return (
    <svg className={styles.motif} viewBox={box} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {pieces.map(({ strand, path, isOver }) => (
        <g key={path}>
          {isOver && <path className={styles.halo} d={path} />}
          <path className={strandClasses[strand % strandClasses.length]} d={path} />
        </g>
      ))}
    </svg>
  );
}
