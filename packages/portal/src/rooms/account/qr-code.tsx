import { encode } from 'uqr';
import styles from './account.module.css';
import { pathOf } from './authenticator.ts';

interface Props {
  readonly text: string;
  /** What it is, for those who do not see it. */
  readonly name: string;
}

/** A text as a picture for the camera of a phone. */
export function QrCode({ text, name }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 2 });
  return (
    <svg className={styles.picture} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
      <path d={pathOf(data)} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}
