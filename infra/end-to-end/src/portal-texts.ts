import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const locales = fileURLToPath(new URL('../../../packages/portal/src/locales/', import.meta.url));

interface Texts {
  readonly [part: string]: string | Texts;
}
type Values = Readonly<Record<string, string | number>>;
const files = new Map<string, Texts>();

function readTexts(language: string, room: string): Texts {
  const path = `${locales}${language}/${room}.json`;
  const texts = files.get(path) ?? (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
  files.set(path, texts);
  return texts;
}

function find(texts: Texts, key: string): string | undefined {
  let at: string | Texts | undefined = texts;
  for (const part of key.split('.')) at = typeof at === 'object' ? at[part] : undefined;
  return typeof at === 'string' ? at : undefined;
}

function source(key: string, values: Values, language: string): string {
  const [room = '', name = ''] = key.split(':');
  const plural = `${name}_${new Intl.PluralRules(language).select(Number(values.count ?? Number.NaN))}`;
  for (const tongue of [language, 'en']) {
    const texts = readTexts(tongue, room);
    const words = find(texts, name) ?? find(texts, plural) ?? find(texts, `${name}_other`);
    if (words !== undefined) return words;
  }
  throw new Error(`the portal has no text ${key}`);
}

const quoted = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const HOLE = /\{\{\s*([\w.]+)[^}]*\}\}/g;
const MARK = /<\/?\w+>/g;

/**
 * What the portal says, from its own files (`room:part.text`), so that a button that is reworded breaks no test.
 * Texts that are not translated yet are English, as they are on the page.
 */
export function text(key: string, values: Values = {}, language = 'en'): string {
  const fill = (_hole: string, name: string) => String(values[name] ?? '');
  return source(key, values, language).replaceAll(HOLE, fill).replaceAll(MARK, '');
}

/** The same with whatever is not given standing for anything, for names that hold figures or names of people. */
export function textLike(key: string, values: Values = {}, language = 'en'): RegExp {
  const parts = source(key, values, language).replaceAll(MARK, '').split(HOLE);
  const pattern = parts.map((part, index) => {
    if (index % 2 === 0) return quoted(part);
    const value = values[part];
    return value === undefined ? '.*?' : quoted(String(value));
  });
  return new RegExp(`^\\s*${pattern.join('')}\\s*$`, 's');
}

/** The whole of a text in whatever language the page is. */
export function textInAnyLanguage(key: string): RegExp {
  const said = readdirSync(locales).map((language) => quoted(text(key, {}, language)));
  return new RegExp(`^\\s*(${said.join('|')})\\s*$`);
}
