import { type Instrument, localise, type Question, type Translation } from '@interlace/instruments';

/** The survey's texts in the language of the page, as far as they are translated. */
export interface SurveyTexts {
  readonly instrument: Instrument;
  readonly questions: ReadonlyMap<string, Question>;
  readonly areas: ReadonlyMap<string, string>;
  /** Language of a piece such as `questions/com.statement`, where it is not the page's. */
  langOf(piece: string): string | undefined;
  /** Whether a machine made the words, and nobody who knows language and subject has read them yet. */
  isMachineMade(piece: string): boolean;
}

const KINDS = ['areas', 'indicators', 'composites', 'questions'] as const;

function machineMadeOf(translation: Translation): Set<string> {
  const names = KINDS.flatMap((kind) =>
    Object.entries(translation[kind])
      .filter(([, { state }]) => state === 'machine-made')
      .map(([code]) => `${kind}/${code}`),
  );
  return new Set(names);
}

/** Pure. `language` is the page's; without a translation everything is in the language of the instrument. */
export function textsOf(source: Instrument, translation: Translation | null, language: string): SurveyTexts {
  const { instrument, fallbacks } = translation
    ? localise(source, translation)
    : { instrument: source, fallbacks: undefined };
  const machineMade = translation ? machineMadeOf(translation) : new Set<string>();
  const isForeign = (piece: string) => fallbacks?.has(piece) ?? source.language !== language;
  return {
    instrument,
    questions: new Map(instrument.questions.map((question) => [question.code, question])),
    areas: new Map(instrument.areas.map(({ code, title }) => [code, title])),
    langOf: (piece) => (isForeign(piece) ? source.language : undefined),
    isMachineMade: (piece) => machineMade.has(piece) && !isForeign(piece),
  };
}
