import type { QuestionWork } from '../work/survey-work.ts';

/** What becomes of an answer, in a word: what the line below it says. */
export type StateLine =
  | { readonly kind: 'open' | 'saving' | 'kept' | 'unkept' | 'held' | 'refused' | 'conflict' | 'taken-back' }
  | { readonly kind: 'saved'; readonly at: string };

/** Pure. `isOnline` as far as the browser knows. */
export function stateLineOf(work: QuestionWork, isOnline: boolean): StateLine {
  const { known, written, sending, refused, theirs, lost, unkept } = work;
  if (theirs) return { kind: 'conflict' };
  if (refused) return { kind: 'refused' };
  if (written) {
    const isOnItsWay = isOnline && !written.held && (sending !== undefined || !lost);
    if (isOnItsWay) return { kind: 'saving' };
    return { kind: unkept ? 'unkept' : written.held ? 'held' : 'kept' };
  }
  if (known.state === 'cleared') return { kind: known.version > 0 ? 'taken-back' : 'open' };
  return known.updatedAt === null ? { kind: 'open' } : { kind: 'saved', at: known.updatedAt };
}
