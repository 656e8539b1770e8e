import type { Benchmark, Statistics } from '@interlace/api-client';
import type { Lane, Mark } from '../../design/charts/marks.tsx';

/** Below this a lenient value lies under the sign of the strict one. */
const SEEN = 0.5;

/** How a group is drawn: from lowest to highest, its middle half, its median; nothing where it is withheld. Pure. */
export function groupMarks(statistics: Statistics | null, tone: 'sample' | 'peers', lane: Lane): Mark[] {
  if (statistics === null) return [];
  const { min, q1, median, q3, max } = statistics;
  return [
    { kind: 'reach', from: min, to: max, tone, lane },
    { kind: 'range', from: q1, to: q3, tone, lane },
    { kind: 'tick', at: median, tone, lane },
  ];
}

type Item = Pick<Benchmark['items'][number], 'strict' | 'lenient'>;

/** How the city's own value is drawn, and where it could lie at most. Pure. */
export function ownMarks({ strict, lenient }: Item): Mark[] {
  if (strict === null) return [];
  const own: Mark = { kind: 'sign', at: strict, tone: 'first', sign: 'circle' };
  if (lenient === null || lenient - strict < SEEN) return [own];
  return [
    { kind: 'reach', from: strict, to: lenient, tone: 'first' },
    { kind: 'sign', at: lenient, tone: 'first', sign: 'circle', isHollow: true },
    own,
  ];
}

export const TICKS = [0, 20, 40, 60, 80, 100] as const;
