import {
  type Answer,
  type Answers,
  type Instrument,
  type Question,
  visibilityOf,
} from '@interlace/instruments';
import type { Place } from '../../../facts/places.ts';

/** Why a question is not asked: the question whose answer decides it, and that answer; none where it is still open. */
export interface NotAsked {
  readonly question: string;
  readonly answer: Answer | undefined;
}

/** Undefined for a question that is asked. Follows conditions upwards to the one that decides. Pure. */
export function whyNotAsked(
  instrument: Instrument,
  question: Question,
  answers: Answers,
): NotAsked | undefined {
  const { condition } = question;
  if (!condition || visibilityOf(instrument, question, answers).asked) return undefined;
  const above = instrument.questions.find(({ code }) => code === condition.question);
  const further = above && whyNotAsked(instrument, above, answers);
  return further ?? { question: condition.question, answer: answers.get(condition.question) };
}

/** Where one comes to from a question, passing over what is not asked. Pure. */
export function neighbours(
  places: readonly Place[],
  code: string,
  isAsked: (place: Place) => boolean,
): { readonly previous: Place | undefined; readonly next: Place | undefined } {
  const at = places.findIndex(({ question }) => question.code === code);
  if (at < 0) return { previous: undefined, next: undefined };
  return { previous: places.slice(0, at).findLast(isAsked), next: places.slice(at + 1).find(isAsked) };
}

/** How far an area is, by number of questions. What is not asked is never open. */
export interface AreaCount {
  readonly area: string;
  readonly asked: number;
  readonly answered: number;
  readonly notAsked: number;
  /** The first question of the area without an answer, or simply the first. */
  readonly begin: Place | undefined;
}

/** By area, in the instrument's order. An answer is one in any state, unknown included. Pure. */
export function countAreas(instrument: Instrument, places: readonly Place[], facts: Answers): AreaCount[] {
  return instrument.areas.map(({ code: area }) => {
    const all = places.filter((place) => place.area === area);
    const asked = all.filter(({ question }) => visibilityOf(instrument, question, facts).asked);
    const open = asked.filter(({ question }) => !facts.has(question.code));
    return {
      area,
      asked: asked.length,
      answered: asked.length - open.length,
      notAsked: all.length - asked.length,
      begin: open[0] ?? all[0],
    };
  });
}
