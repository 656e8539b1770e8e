import type { Instrument } from '../format/instrument.ts';
import type { Question } from '../format/question.ts';
import type { TranslationPart } from './translation.ts';

/** Texts of a piece by path, such as `help.asked` or `options.none`. */
export type Texts = ReadonlyMap<string, string>;

const kinds = ['areas', 'indicators', 'composites', 'questions'] as const;

interface Pieces {
  instrument?: object | undefined;
  areas?: Readonly<Record<string, object>> | undefined;
  indicators?: Readonly<Record<string, object>> | undefined;
  composites?: Readonly<Record<string, object>> | undefined;
  questions?: Readonly<Record<string, object>> | undefined;
}
type PieceOf<Of extends Pieces> =
  | NonNullable<Of['instrument']>
  | NonNullable<Of[(typeof kinds)[number]]>[string];

/**
 * What is translated, and falls back, as one: a question with all its texts, never half a question. Its name is its
 * place in the translation: `instrument`, `areas/commitment`, `questions/com.statement`.
 */
export function piecesOf<Of extends Pieces>(whole: Of): Map<string, PieceOf<Of>>;
export function piecesOf(whole: Pieces): Map<string, object> {
  const found = new Map<string, object>();
  if (whole.instrument) found.set('instrument', whole.instrument);
  for (const kind of kinds) {
    for (const [code, piece] of Object.entries(whole[kind] ?? {})) found.set(`${kind}/${code}`, piece);
  }
  return found;
}

/** Every text of a piece; what says where it comes from is none. */
export function textsOf(piece: object, path = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(piece)) {
    if (path === '' && (key === 'source' || key === 'state')) continue;
    if (typeof value === 'string') texts.set(`${path}${key}`, value);
    else if (value) for (const [below, text] of textsOf(value, `${path}${key}.`)) texts.set(below, text);
  }
  return texts;
}

/** The instrument's own texts, in the shape of a translation. */
export function originalOf(instrument: Instrument) {
  const { title, description, areas, indicators, composites, questions } = instrument;
  return {
    instrument: { title, description },
    areas: byCode(areas, (area) => ({ title: area.title, description: area.description })),
    indicators: byCode(indicators, (indicator) => ({ title: indicator.title })),
    composites: byCode(composites, (one) => ({ title: one.title, description: one.description })),
    questions: byCode(questions, originalQuestion),
  };
}

function originalQuestion(question: Question) {
  const { title, help, evidence, scoring } = question;
  return {
    title,
    help,
    ...('unit' in question && { unit: question.unit }),
    ...('numerator' in question && { numerator: question.numerator, denominator: question.denominator }),
    ...('options' in question && {
      options: Object.fromEntries(question.options.map((option) => [option.code, option.label])),
    }),
    evidence,
    rationale: scoring.rationale,
  };
}

const byCode = <Item extends { code: string }, Piece>(
  items: readonly Item[],
  pieceOf: (item: Item) => Piece,
): Record<string, Piece> => Object.fromEntries(items.map((item) => [item.code, pieceOf(item)]));

export type MadePiece = PieceOf<TranslationPart>;
