import type { Instrument } from '../format/instrument.ts';
import { type MadePiece, originalOf, piecesOf, type Texts, textsOf } from './pieces.ts';
import { sourceHashes } from './source-hash.ts';
import type { TranslationPart } from './translation.ts';

/** A piece of the instrument beside its translation. */
export interface Compared {
  /** Null where it is not translated. */
  made: MadePiece | null;
  original: Texts;
  translated: Texts;
  /** Whether every text is there and was made from the present source: only then it is shown. */
  current: boolean;
  /** Whether it was made from other words than those of today. */
  outdated: boolean;
}

/** Every piece of the instrument by name, in the instrument's order. */
export function compareTranslation(instrument: Instrument, part: TranslationPart): Map<string, Compared> {
  const hashes = sourceHashes(instrument);
  const pieces = piecesOf(part);
  const compared = new Map<string, Compared>();
  for (const [name, piece] of piecesOf(originalOf(instrument))) {
    const made = pieces.get(name) ?? null;
    const original = textsOf(piece);
    const translated = textsOf(made ?? {});
    const outdated = made !== null && made.source !== hashes.get(name);
    const current = made !== null && !outdated && sameKeys(original, translated);
    compared.set(name, { made, original, translated, current, outdated });
  }
  return compared;
}

const sameKeys = (one: Texts, other: Texts) =>
  one.size === other.size && [...one.keys()].every((key) => other.has(key));
