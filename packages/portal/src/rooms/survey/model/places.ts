import {
  type Answer,
  type Answers,
  type Instrument,
  type Question,
  visibilityOf,
} from '@interlace/instruments';

/** A question where it stands in the survey. */
export interface Place {
  readonly question: Question;
  /** Code of its area. */
  readonly area: string;
  /** Numbers as people say them: area 3, its question 4 is 3.4. */
  readonly areaNumber: number;
  readonly number: number;
}

/** Every question in its place, in the order it is asked: area by area. Pure. */
export function placesOf({ areas, indicators, questions }: Instrument): readonly Place[] {
  const areaOf = new Map(indicators.map(({ code, area }) => [code, area]));
  return areas.flatMap(({ code: area }, index) =>
    questions
      .filter(({ indicator }) => areaOf.get(indicator) === area)
      .map((question, at) => ({ question, area, areaNumber: index + 1, number: at + 1 })),
  );
}

export const placeName = ({ areaNumber, number }: Place): string => `${areaNumber}.${number}`;

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
