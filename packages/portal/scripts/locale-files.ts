import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../src/i18n/languages.ts';
import type { TextTree } from '../src/i18n/translation-report.ts';

const locales = fileURLToPath(new URL('../src/locales/', import.meta.url));

/** Whether a person who speaks the language has read the texts of a room, and which source words they were made from. */
export interface RoomState {
  readonly state: 'machine-made' | 'reviewed';
  /** Twelve hex digits of the SHA-256 of the source words, by base key. */
  readonly sources: Record<string, string>;
}
export type LanguageState = Record<string, RoomState>;

export const translatedLanguages = Object.keys(languages).filter((language) => language !== 'en');

export const hashOf = (words: string): string =>
  createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 12);

export const rooms = (): string[] =>
  readdirSync(`${locales}en`)
    .map((file) => file.replace(/\.json$/, ''))
    .toSorted();

const readJson = <Value>(path: string, otherwise: Value): Value =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise;

export const readTexts = (language: string, room: string): TextTree =>
  readJson(`${locales}${language}/${room}.json`, {});

export const statePath = (language: string): string =>
  fileURLToPath(new URL(`../src/i18n/states/${language}.json`, import.meta.url));

export const readState = (language: string): LanguageState => readJson(statePath(language), {});
