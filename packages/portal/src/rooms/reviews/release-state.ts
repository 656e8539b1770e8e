import type { Review } from '@interlace/api-client';
import { isIn } from './review-filters.ts';

type Item = Pick<Review, 'question' | 'state' | 'appealUntil' | 'blind'>;

/** What lies between a city's review and its release. */
export interface ReleaseState {
  /** Without a verdict, and not waiting for the city. */
  readonly open: readonly string[];
  /** A query waits for the city. */
  readonly queried: readonly string[];
  /** An appeal waits for a second evaluator. */
  readonly appealed: readonly string[];
  /** Corrected points the city can still appeal against: a release ends that. */
  readonly appealable: readonly string[];
  /** Nothing keeps it; releasing may end appeals. */
  readonly isReady: boolean;
}

/** What keeps a release. The server judges for good: questions that a corrected answer closed need no verdict. Pure. */
export function releaseState(items: readonly Item[], now: Date): ReleaseState {
  const codes = (keep: (item: Item) => boolean) => items.filter(keep).map(({ question }) => question);
  const open = codes((item) => item.blind || item.state === 'open' || item.state === 'answered');
  const queried = codes(({ state }) => state === 'queried');
  const appealed = codes(({ state }) => state === 'appealed');
  const appealable = codes(
    ({ appealUntil }) => appealUntil !== null && Date.parse(appealUntil) > now.getTime(),
  );
  return {
    open,
    queried,
    appealed,
    appealable,
    isReady: open.length + queried.length + appealed.length === 0,
  };
}

/** How many of an area's answers are said and done. Pure. */
export const doneOf = (items: readonly Item[]): number =>
  items.filter((item) => !item.blind && isIn(item, 'done')).length;
