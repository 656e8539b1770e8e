import type { Finding } from '../finding.ts';
import type { Compared } from './compare-translation.ts';

/** Longer texts that read the same in two languages were left untranslated; shorter ones may be a name or a loan. */
const LONGEST_LOAN = 24;

/** What shows that a text cannot say the same as its source: other figures, the source itself, another ending. */
export function textFindings(name: string, { original, translated }: Compared): Finding[] {
  return [...translated].flatMap(([path, text]) => {
    const source = original.get(path);
    if (source === undefined) return [];
    const where = `${name}/${path}`;
    return [...figureFindings(where, source, text), ...wordFindings(where, source, text)];
  });
}

function figureFindings(where: string, source: string, text: string): Finding[] {
  const [expected, found] = [figuresOf(source), figuresOf(text)];
  if (expected === found) return [];
  const reason = `has the figures ${found || 'none'}; the source has ${expected || 'none'}`;
  return [{ where, code: 'figures-differ', reason }];
}

function wordFindings(where: string, source: string, text: string): Finding[] {
  if (source.length > LONGEST_LOAN && source === text) {
    return [{ where, code: 'not-translated', reason: 'reads the same as the source' }];
  }
  if (ending(source) !== ending(text)) {
    return [{ where, code: 'ending-differs', reason: `ends otherwise than the source: …${text.slice(-20)}` }];
  }
  return [];
}

const ending = (text: string) => /[.?]?$/.exec(text.trim())?.[0];

/** The figures of a text in order of size, however a language groups thousands and marks decimals. */
function figuresOf(text: string): string {
  const plain = text.replace(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g, '');
  const figures = plain.match(/\d+(?:[.,]\d+)?/g) ?? [];
  return figures
    .map((figure) => Number(figure.replace(',', '.')))
    .sort((a, b) => a - b)
    .join(', ');
}
