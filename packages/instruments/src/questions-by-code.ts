import type { Instrument } from './format/instrument.ts';
import type { Question } from './format/question.ts';

const cache = new WeakMap<Instrument, ReadonlyMap<string, Question>>();

/** The instrument's questions by code, in the instrument's order; built once per instrument. */
export function questionsByCode(instrument: Instrument): ReadonlyMap<string, Question> {
  const known = cache.get(instrument);
  if (known) return known;
  const built = new Map(instrument.questions.map((question) => [question.code, question]));
  cache.set(instrument, built);
  return built;
}
