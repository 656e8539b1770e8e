import type { Frame } from './frame.ts';

/** Mean width of a letter of the page's typeface, in parts of its size; a little more than measured, so that nothing is cut. */
const LETTER = 0.56;
const MOST_LINES = 3;
const LETTER_SIZE = 15;
export const LINE_HEIGHT = 19;
const GAP = 10;
/** Kept free between a label and what it names. */
const LABEL_MARGIN = 20;
/** Height of what is drawn in a row. */
const MARK_HEIGHT = 26;
/** Height of the figures above the rows. */
export const SCALE_HEIGHT = 30;

/** Width of a text in pixels, near enough to place it. Pure. */
export const widthOf = (text: string): number => [...text].length * LETTER_SIZE * LETTER;

/** A text in lines of at most `width` pixels, broken between words; the last line holds what is left. Pure. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > width && lines.length < MOST_LINES - 1) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

export interface PlacedRow {
  readonly lines: readonly string[];
  /** Upper edge, and the height with the gap below. */
  readonly top: number;
  readonly height: number;
  /** Baseline of the first line of its label. */
  readonly baseline: number;
  /** Middle of what is drawn of it. */
  readonly centre: number;
}

/** Where rows and their labels lie below the scale, one below the other, and where they end. Pure. */
export function layRows(
  labels: readonly string[],
  { labelWidth, isNarrow }: Pick<Frame, 'labelWidth' | 'isNarrow'>,
): { rows: PlacedRow[]; bottom: number } {
  let bottom = SCALE_HEIGHT;
  const rows = labels.map((label) => {
    const lines = wrapWords(label, labelWidth - LABEL_MARGIN);
    const text = lines.length * LINE_HEIGHT;
    const drawn = isNarrow ? text + MARK_HEIGHT : Math.max(text, MARK_HEIGHT);
    const centre = bottom + GAP / 2 + (isNarrow ? text + MARK_HEIGHT / 2 : drawn / 2);
    const textTop = isNarrow ? bottom + GAP / 2 : centre - text / 2;
    const row = { lines, top: bottom, height: drawn + GAP, baseline: textTop + LINE_HEIGHT * 0.75, centre };
    bottom += row.height;
    return row;
  });
  return { rows, bottom };
}
