import type { Answers, Instrument, Question } from '@interlace/instruments';

/** A part of a questionnaire that can be answered and scored apart, with the same bits. */
export interface Family {
  readonly instrument: Instrument;
  readonly answers: Answers;
}

/**
 * Questions linked by conditions, directly or through others: what one of them is answered decides which others of its family
 * are asked, and no question outside. Pure.
 */
export function familiesOf({ instrument, answers }: Family): Family[] {
  const above = new Map(instrument.questions.map(({ code, condition }) => [code, condition?.question]));
  const headOf = (code: string): string => {
    const parent = above.get(code);
    return parent === undefined || !above.has(parent) ? code : headOf(parent);
  };
  const families = Map.groupBy(instrument.questions, ({ code }: Question) => headOf(code));
  return [...families.values()].map((questions) => ({
    instrument: { ...instrument, questions },
    answers: new Map(
      questions.flatMap(({ code }) => {
        const answer = answers.get(code);
        return answer ? [[code, answer] as const] : [];
      }),
    ),
  }));
}
