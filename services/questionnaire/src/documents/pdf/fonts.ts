import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';

const read = (path: string): Buffer => readFileSync(fileURLToPath(import.meta.resolve(path)));

const ATKINSON = '@expo-google-fonts/atkinson-hyperlegible-next';
const NOTO = '@expo-google-fonts/noto-sans';

/** Letters drawn to be told apart, in two weights; and a font of more scripts for what people wrote themselves. */
export const fonts = {
  regular: read(`${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  bold: read(`${ATKINSON}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
  wide: read(`${NOTO}/400Regular/NotoSans_400Regular.ttf`),
} as const;
export type FontName = keyof typeof fonts;

const lettersOf = (font: Buffer): ReadonlySet<number> => {
  const opened = create(font);
  return new Set('characterSet' in opened ? opened.characterSet : []);
};
const usual = lettersOf(fonts.regular);
const wide = lettersOf(fonts.wide);

export interface SetText {
  readonly text: string;
  readonly font: FontName;
}

/** The font that has every letter of a text; a letter no font has becomes a replacement sign, so that nothing is lost unseen. */
export function setText(text: string, wanted: 'regular' | 'bold'): SetText {
  const plain = text.normalize('NFC').replaceAll('\t', ' ');
  const has = (letters: ReadonlySet<number>) => (letter: string) =>
    letter === '\n' || letter === '\r' || letters.has(letter.codePointAt(0) ?? 0);
  const letters = [...plain];
  if (letters.every(has(usual))) return { text: plain, font: wanted };
  const isThere = has(wide);
  return { text: letters.map((letter) => (isThere(letter) ? letter : '\ufffd')).join(''), font: 'wide' };
}
