import type { BoardSection } from '@interlace/api-client';

/** Questions that are asked in a section, and those of them that have one of the four answers. Pure. */
export function doneIn({ progress }: Pick<BoardSection, 'progress'>): { done: number; count: number } {
  const count = progress.questions - progress.hidden;
  return { done: count - progress.missing, count };
}

/** Whether its day has passed and it is not ready. Pure. */
export const isOverdue = ({ dueAt, state }: Pick<BoardSection, 'dueAt' | 'state'>, now: Date): boolean =>
  dueAt !== null && state !== 'ready' && new Date(dueAt) < now;

/** The word with which a section that is returned was given back last. Pure. */
export function lastReturn({ state, history }: Pick<BoardSection, 'state' | 'history'>) {
  return state === 'returned' ? history.findLast(({ step }) => step === 'returned') : undefined;
}
