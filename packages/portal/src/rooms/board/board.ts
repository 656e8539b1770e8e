import type { BoardSection, Submission } from '@interlace/api-client';
import { type Instrument, visibilityOf } from '@interlace/instruments';
import { areasByQuestion } from '../../facts/instrument.ts';
import { factOf } from '../survey/model/facts.ts';

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

/** Where one goes on in each area: its first question that is asked and has no answer, or its first. Pure. */
export function placesToGoOn(
  instrument: Instrument,
  answers: Submission['answers'],
): ReadonlyMap<string, string> {
  const facts = new Map(
    answers.flatMap((answer) => {
      const fact = factOf(answer);
      return fact ? [[answer.question, fact] as const] : [];
    }),
  );
  const areaOf = areasByQuestion(instrument);
  const places = new Map<string, string>();
  const fill = (codes: readonly string[]) => {
    for (const code of codes) {
      const area = areaOf.get(code);
      if (area !== undefined && !places.has(area)) places.set(area, code);
    }
  };
  const open = instrument.questions.filter(
    (question) => !facts.has(question.code) && visibilityOf(instrument, question, facts).asked,
  );
  fill(open.map(({ code }) => code));
  fill(instrument.questions.map(({ code }) => code));
  return places;
}
