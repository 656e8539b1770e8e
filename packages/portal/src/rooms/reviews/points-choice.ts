import { pointsOf, type Question } from '@interlace/instruments';

/** What points are given by: the option that would have been right, or a number. */
export interface PointsChoice {
  readonly by: 'option' | 'number';
  readonly options: readonly string[];
  readonly number: string;
}

export const noPoints: PointsChoice = { by: 'option', options: [], number: '' };

/** A number as a person writes it, with a comma or a point; null for what is none. Pure. */
export function readNumber(words: string): number | null {
  const trimmed = words.trim().replace(',', '.');
  if (!/^\d+(\.\d+)?$/.test(trimmed)) return null;
  return Number(trimmed);
}

/** Whether a question has options one can point at. Pure. */
export const hasOptions = (question: Question): boolean => 'options' in question;

/** Points of the options that would have been right, capped as the question says; null where none is chosen yet. Pure. */
export function pointsOfOptions(question: Question, codes: readonly string[]): number | null {
  const [first] = codes;
  if (question.type === 'multiple') return pointsOf(question, [...codes]).points;
  if (first === undefined || !('options' in question)) return null;
  return pointsOf(question, first).points;
}

/** The points a choice comes to: null where it says none yet, or more than the question can earn. Pure. */
export function chosenPoints(
  question: Question | undefined,
  choice: PointsChoice,
  attainable: number,
): number | null {
  const points =
    question && choice.by === 'option' && hasOptions(question)
      ? pointsOfOptions(question, choice.options)
      : readNumber(choice.number);
  return points !== null && points <= attainable ? points : null;
}
