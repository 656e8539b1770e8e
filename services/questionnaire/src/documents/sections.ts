import type { Instrument, Question } from '@interlace/instruments';

export interface NumberedQuestion {
  /** From 1, through the whole instrument. */
  readonly number: number;
  readonly question: Question;
}

export interface Section {
  readonly area: Instrument['areas'][number];
  readonly questions: readonly NumberedQuestion[];
}

/** The questions by area, in the order of the areas and numbered through. Pure. */
export function sectionsOf({ areas, indicators, questions }: Instrument): Section[] {
  const areaOf = new Map(indicators.map(({ code, area }) => [code, area]));
  let number = 0;
  return areas.map((area) => ({
    area,
    questions: questions
      .filter(({ indicator }) => areaOf.get(indicator) === area.code)
      .map((question) => {
        number += 1;
        return { number, question };
      }),
  }));
}
