import type { Instrument } from '../format/instrument.ts';
import type { Question } from '../format/question.ts';
import { compareTranslation } from './compare-translation.ts';
import type { Translation } from './translation.ts';

export interface Localised {
  /** The instrument with the translated texts; `language` is the translation's. */
  instrument: Instrument;
  /** Pieces still in the source language, such as `questions/com.statement`: a page marks their language. */
  fallbacks: ReadonlySet<string>;
}

/**
 * The instrument in the translation's language. A piece that is missing, incomplete or made from other words keeps the
 * source text whole: better a question in a foreign language than another question. Pure.
 */
export function localise(instrument: Instrument, translation: Translation): Localised {
  const fallbacks = new Set<string>();
  for (const [name, { current }] of compareTranslation(instrument, translation)) {
    if (!current) fallbacks.add(name);
  }
  const kept = <Item extends { code: string }>(kind: string, item: Item, change: () => Partial<Item>) =>
    fallbacks.has(`${kind}/${item.code}`) ? item : { ...item, ...change() };
  const titled = (piece: { title: string } | undefined) => piece && { title: piece.title };
  const described = (piece: { title: string; description: string } | undefined) =>
    piece && { title: piece.title, description: piece.description };
  const { areas, indicators, composites, questions } = translation;
  return {
    instrument: {
      ...instrument,
      language: translation.language,
      ...(fallbacks.has('instrument') ? undefined : described(translation.instrument)),
      areas: instrument.areas.map((item) => kept('areas', item, () => described(areas[item.code]) ?? {})),
      indicators: instrument.indicators.map((item) =>
        kept('indicators', item, () => titled(indicators[item.code]) ?? {}),
      ),
      composites: instrument.composites.map((item) =>
        kept('composites', item, () => described(composites[item.code]) ?? {}),
      ),
      questions: instrument.questions.map((item) => {
        const made = fallbacks.has(`questions/${item.code}`) ? undefined : questions[item.code];
        return made ? localiseQuestion(item, made) : item;
      }),
    },
    fallbacks,
  };
}

function localiseQuestion(question: Question, made: Translation['questions'][string]): Question {
  const localised = structuredClone(question);
  localised.title = made.title;
  localised.help = made.help;
  localised.evidence = made.evidence;
  localised.scoring.rationale = made.rationale;
  if ('unit' in localised) localised.unit = made.unit ?? localised.unit;
  if ('numerator' in localised) {
    localised.numerator = made.numerator ?? localised.numerator;
    localised.denominator = made.denominator ?? localised.denominator;
  }
  if ('options' in localised) {
    for (const option of localised.options) option.label = made.options?.[option.code] ?? option.label;
  }
  return localised;
}
