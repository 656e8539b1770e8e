import type { Instrument } from '../format/instrument.ts';
import { originalOf, piecesOf, type Texts, textsOf } from './pieces.ts';

/** Hashes of the source texts, by piece. */
export function sourceHashes(instrument: Instrument): Map<string, string> {
  const hashes = new Map<string, string>();
  for (const [name, piece] of piecesOf(originalOf(instrument))) hashes.set(name, hashOf(textsOf(piece)));
  return hashes;
}

/**
 * Twelve hexadecimal digits that change with the wording, not with white space or the order of texts. They show what is
 * out of date and protect nothing, so plain arithmetic does, alike in a browser and a service.
 */
function hashOf(texts: Texts): string {
  const lines = [...texts].map(([path, text]) => `${path}\t${normalised(text)}\n`);
  let [high, low] = [0x811c9dc5, 0x2f0b4a93];
  for (const unit of lines.sort().join('')) {
    const point = unit.codePointAt(0) ?? 0;
    high = Math.imul(high ^ point, 0x01000193);
    low = Math.imul((low << 5) ^ (low >>> 27) ^ point, 0x5bd1e995);
  }
  return hexadecimal(mixed(high)).slice(0, 6) + hexadecimal(mixed(low)).slice(0, 6);
}

const normalised = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const mixed = (value: number) => Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) ^ (value >>> 13);
const hexadecimal = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
