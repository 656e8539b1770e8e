import { createHash } from 'node:crypto';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { it } from './it.ts';
import { lv } from './lv.ts';
import { pl } from './pl.ts';
import { sv } from './sv.ts';
import type { MailTexts, Translation } from './translation.ts';

/** What is translated, by ISO 639-1 code. */
export const translations: Readonly<Record<string, Translation>> = { de, es, it, lv, pl, sv };

/** Of the English texts, as a translation names the source it was made from. */
export const sourceDigest = (): string =>
  createHash('sha256').update(JSON.stringify(en)).digest('hex').slice(0, 16);

export interface SpokenTexts {
  /** In which the texts are: English where the one asked for is not spoken here. */
  language: string;
  texts: MailTexts;
}

export function textsIn(language: string): SpokenTexts {
  const texts = translations[language]?.texts;
  return texts ? { language, texts } : { language: 'en', texts: en };
}

/** The language most spoken in a country (ISO 3166-1), where mails are written in it; else English. */
export function languageOfCountry(country: string | null): string {
  if (country === null) return 'en';
  return textsIn(new Intl.Locale(`und-${country}`).maximize().language).language;
}
