import { isUtf8 } from 'node:buffer';

/** Lines looked at to tell a table from prose. */
const LINES = 20;
const SEPARATORS = [',', ';', '\t'];

/** What plain text is not: the beginnings of markup, of scripts a system runs by its first line, and of printer programs. */
const PROGRAMS = /^\s*(<|#!|%!|\{\\rtf)/;

/**
 * The type of bytes no format is known by: text or a table, judged by content alone; null for what is neither. Text is
 * UTF-8 without control characters, and begins neither as markup nor as a script. Pure.
 */
export function textTypeOf(bytes: Uint8Array): 'text/plain' | 'text/csv' | null {
  if (bytes.length === 0 || !isUtf8(bytes) || bytes.some(isControl)) return null;
  const text = new TextDecoder().decode(bytes);
  if (PROGRAMS.test(text)) return null;
  return isTable(text) ? 'text/csv' : 'text/plain';
}

/** Tab, line feed, form feed and carriage return are text. */
const isControl = (byte: number) =>
  byte === 0x7f || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d);

/** Two lines at least, each with the same separator equally often, and at least once. */
function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/, LINES).filter((line) => line.trim() !== '');
  const bare = lines.map((line) => line.replaceAll(/"[^"]*"/g, ''));
  return (
    lines.length > 1 &&
    SEPARATORS.some((separator) => {
      const [first = 0, ...rest] = bare.map((line) => line.split(separator).length - 1);
      return first > 0 && rest.every((count) => count === first);
    })
  );
}
