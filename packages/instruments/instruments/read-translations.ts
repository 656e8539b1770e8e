import { readdirSync, readFileSync } from 'node:fs';
import { interculturalInstrument, parseTranslation, type Translation } from '../src/index.ts';
import { type TranslationPart, translationPart } from '../src/translation/translation.ts';

export interface TranslationFile {
  readonly file: URL;
  readonly part: TranslationPart;
}

const folder = new URL('./intercultural/1.0.0/translations/', import.meta.url);

/** Languages the intercultural instrument has a folder for. */
export const translatedLanguages = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** The files of one language: `frame.json`, and one for each file of questions. */
export function readTranslationFiles(language: string): TranslationFile[] {
  const of = new URL(`${language}/`, folder);
  return readdirSync(of).map((name) => {
    const file = new URL(name, of);
    const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return { file, part: translationPart.parse(name === 'frame.json' ? content : { questions: content }) };
  });
}

/** The intercultural instrument in one language. @throws where a file is no translation. */
export function readTranslation(language: string): Translation {
  const { code, version } = interculturalInstrument;
  const parts = readTranslationFiles(language).map(({ part }) => part);
  const frame = parts.find(({ areas }) => areas);
  const questions = Object.assign({}, ...parts.map((part) => part.questions));
  return parseTranslation({
    format: 'interlace-translation/1',
    code,
    version,
    language,
    areas: {},
    indicators: {},
    composites: {},
    ...frame,
    questions,
  });
}
