import type { Instrument } from '@interlace/instruments';
import type { DocumentWords } from './words/document-words.ts';
import { wordsOf } from './words/words-of.ts';

/** An instrument in a language, and how that language writes. */
export interface Spoken {
  readonly instrument: Instrument;
  readonly language: string;
  readonly words: DocumentWords;
  /** Language of a piece that is still in the words of the source. */
  readonly tongue: (piece: string) => { readonly language?: string };
  readonly number: (value: number) => string;
  readonly time: (at: Date) => string;
}

/** Pure. `fallbacks` names the pieces still in the language of the source. */
export function speak(instrument: Instrument, source: string, fallbacks: ReadonlySet<string>): Spoken {
  const { language } = instrument;
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  const times = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return {
    instrument,
    language,
    words: wordsOf(language),
    tongue: (piece) => (fallbacks.has(piece) && source !== language ? { language: source } : {}),
    number: (value) => numbers.format(value),
    time: (at) => `${times.format(at)} UTC`,
  };
}
