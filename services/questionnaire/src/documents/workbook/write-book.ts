import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import writeWorkbook, { type Cell, type Feature } from 'write-excel-file/node';

/** A cell and whether somebody may write in it. */
export interface BookCell {
  readonly value: string | number | null;
  readonly isOpen?: boolean;
  readonly isHeading?: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** Characters; 0 hides the column. Columns beyond the list have the usual width. */
  readonly widths: readonly number[];
  /** Everything but its open cells is locked. */
  readonly isLocked?: boolean;
  readonly isHidden?: boolean;
}

/** The colour of what may be written in; nothing else has one, so that the style tells the open cells. */
const OPEN = '#FFF6D6';

/** A workbook of text and figures: every text is stored as text, so that no program takes it for a formula. */
export function writeBook(sheets: readonly BookSheet[]): Promise<Buffer> {
  return writeWorkbook(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row) => row.map(cellOf)),
      columns: widths.map((width) => ({ width: width || 1 })),
      stickyRowsCount: 1,
    })),
    { features: [protection(sheets)] },
  ).toBuffer();
}

function cellOf({ value, isOpen, isHeading }: BookCell): Cell {
  const style = {
    alignVertical: 'top' as const,
    wrap: true,
    ...(isHeading && { fontWeight: 'bold' as const }),
    ...(isOpen && { backgroundColor: OPEN, borderColor: '#B8A970', borderStyle: 'thin' as const }),
  };
  if (typeof value === 'number') return { value, type: Number, ...style };
  // An open cell has to be there, although nothing stands in it.
  if (value === null) return isOpen ? { ...style } : null;
  return { value: escaped(value), type: String, ...style };
}

/**
 * What XML would change, and what looks like such an escape already (ECMA-376 part 1, 22.9.2.19); and words every object
 * of JavaScript knows, which the library's register of texts stumbles over.
 */
function escaped(text: string): string {
  const kept = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
  if (!(kept in Object.prototype)) return kept;
  return `_x${kept.charCodeAt(0).toString(16).padStart(4, '0')}_${kept.slice(1)}`;
}

/** Locks and hides, which the library leaves to whoever needs it (ECMA-376 part 1, 18.3.1.85 and 18.8.33). */
function protection(sheets: readonly BookSheet[]): Feature<Stream | Buffer | Blob> {
  const isWidthless = (sheet: number, column: number) => sheets[sheet]?.widths[column] === 0;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const hidden = xml.replace(/<col min="(\d+)"/g, (column, first: string) =>
              isWidthless(sheetIndex, Number(first) - 1) ? `${column} hidden="1"` : column,
            );
            if (!sheets[sheetIndex]?.isLocked) return hidden;
            const locks =
              '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>';
            return hidden.replace('</sheetData>', `</sheetData>${locks}`);
          },
        },
        'xl/styles.xml': { transform: openColoured },
        'xl/workbook.xml': {
          transformElementAttributes: (tag, attributes, index) =>
            tag === 'sheet' && index !== undefined && sheets[index]?.isHidden
              ? { ...attributes, state: 'hidden' }
              : attributes,
        },
      },
    },
  };
}

/** The first two fills are those every workbook has; each further one is ours. */
const RESERVED_FILLS = 2;

function openColoured(xml: string): string {
  const [before = '', ...styles] = xml.split('<xf ');
  return [before, ...styles.map(openStyle)].join('<xf ');
}

/** A style from its first attribute on, and what follows it. */
function openStyle(style: string): string {
  const fill = Number(/fillId="(\d+)"/.exec(style)?.[1] ?? 0);
  if (fill < RESERVED_FILLS) return style;
  return style.replace('>', ' applyProtection="1">').replace('</xf>', '<protection locked="0"/></xf>');
}
