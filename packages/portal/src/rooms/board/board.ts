import type { BoardSection, Submission } from '@interlace/api-client';
import type { Instrument } from '@interlace/instruments';
import { areasByQuestion } from '../../facts/instrument.ts';

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

/** Where one goes on in each area: its first question without an answer, or its first. Pure. */
export function placesToGoOn(
  instrument: Instrument,
  answers: Submission['answers'],
): ReadonlyMap<string, string> {
  const answered = new Set(answers.map(({ question }) => question));
  const areaOf = areasByQuestion(instrument);
  const places = new Map<string, string>();
  const fill = (codes: readonly string[]) => {
    for (const code of codes) {
      const area = areaOf.get(code);
      if (area !== undefined && !places.has(area)) places.set(area, code);
    }
  };
  const codes = instrument.questions.map(({ code }) => code);
  fill(codes.filter((code) => !answered.has(code)));
  fill(codes);
  return places;
}
