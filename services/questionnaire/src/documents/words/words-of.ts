import { de } from './de.ts';
import type { DocumentLanguage, DocumentWords } from './document-words.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { it } from './it.ts';
import { lv } from './lv.ts';
import { pl } from './pl.ts';
import { sv } from './sv.ts';

const words: Readonly<Record<DocumentLanguage, DocumentWords>> = { en, de, es, it, lv, pl, sv };

/** The words of a language; English where it is not one of ours. Pure. */
export function wordsOf(language: string): DocumentWords {
  return Object.entries(words).find(([known]) => known === language)?.[1] ?? en;
}
