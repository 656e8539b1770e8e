import type { Instrument, Question } from '@interlace/instruments';

/**
 * Questions linked by conditions, directly or through others: what one of them is answered decides which others are asked, and no
 * question outside. Each family is an instrument of its own, so that it can be scored apart with the same bits. Pure.
 */
export function familiesOf(instrument: Instrument): Instrument[] {
  const above = new Map(instrument.questions.map(({ code, condition }) => [code, condition?.question]));
  const headOf = (code: string): string => {
    const parent = above.get(code);
    return parent === undefined || !above.has(parent) ? code : headOf(parent);
  };
  const families = Map.groupBy(instrument.questions, ({ code }: Question) => headOf(code));
  return [...families.values()].map((questions) => ({ ...instrument, questions }));
}
