/** Mean width of a letter of the page's typeface, in parts of its size; a little more than measured, so that nothing is cut. */
const LETTER = 0.56;
const MOST_LINES = 3;
export const LETTER_SIZE = 15;
const LINE = 19;
const GAP = 10;

/** Width of a text in pixels, near enough to place it. Pure. */
export const widthOf = (text: string, size = LETTER_SIZE): number => [...text].length * size * LETTER;

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

interface Layout {
  readonly labelWidth: number;
  /** Labels stand above what they name, for want of room beside it. */
  readonly isNarrow: boolean;
  /** Height of what is drawn in a row. */
  readonly mark: number;
  readonly top: number;
}

/** Where rows and their labels lie, one below the other, and where they end. Pure. */
export function layRows(
  labels: readonly string[],
  { labelWidth, isNarrow, mark, top }: Layout,
): { rows: PlacedRow[]; bottom: number } {
  let bottom = top;
  const rows = labels.map((label) => {
    const lines = wrapWords(label, labelWidth);
    const text = lines.length * LINE;
    const drawn = isNarrow ? text + mark : Math.max(text, mark);
    const centre = bottom + GAP / 2 + (isNarrow ? text + mark / 2 : drawn / 2);
    const textTop = isNarrow ? bottom + GAP / 2 : centre - text / 2;
    const row = { lines, top: bottom, height: drawn + GAP, baseline: textTop + LINE * 0.75, centre };
    bottom += row.height;
    return row;
  });
  return { rows, bottom };
}

export const LINE_HEIGHT = LINE;
