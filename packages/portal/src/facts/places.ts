import type { Instrument, Question } from '@interlace/instruments';
import { areasByQuestion } from './instrument.ts';

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
export function placesOf(instrument: Instrument): readonly Place[] {
  const areaOf = areasByQuestion(instrument);
  return instrument.areas.flatMap(({ code: area }, index) =>
    instrument.questions
      .filter(({ code }) => areaOf.get(code) === area)
      .map((question, at) => ({ question, area, areaNumber: index + 1, number: at + 1 })),
  );
}

export const placeName = ({ areaNumber, number }: Place): string => `${areaNumber}.${number}`;
