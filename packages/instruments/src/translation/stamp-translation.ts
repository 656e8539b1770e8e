import type { Instrument } from '../format/instrument.ts';
import { piecesOf } from './pieces.ts';
import { sourceHashes } from './source-hash.ts';
import type { TranslationPart } from './translation.ts';

/** The same with a hash wherever `source` is empty: made from the texts as they stand. What has one keeps it. */
export function stampTranslation<Part extends TranslationPart>(instrument: Instrument, part: Part): Part {
  const hashes = sourceHashes(instrument);
  const stamped = structuredClone(part);
  for (const [name, piece] of piecesOf<TranslationPart>(stamped)) {
    if (piece.source === '') piece.source = hashes.get(name) ?? '';
  }
  return stamped;
}
