/** How a language writes numbers. */
interface Marks {
  readonly decimal: string;
  readonly group: string;
}

function marksOf(locale: string): Marks {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(-1234567.5);
  const mark = (type: string, or: string) => parts.find((part) => part.type === type)?.value ?? or;
  return { decimal: mark('decimal', '.'), group: mark('group', '') };
}

/** Whether digits stand in groups of three after the first. Pure. */
const areGroups = ([first = '', ...others]: readonly string[]): boolean =>
  /^\d{1,3}$/.test(first) && others.length > 0 && others.every((group) => /^\d{3}$/.test(group));

/** The digits before the decimal mark; blanks and apostrophes part groups in every language. */
function wholePart(text: string, group: string): string | null {
  if (/^\d*$/.test(text)) return text;
  const marks = [' ', "'", ...(group === '' ? [] : [group])];
  const parts = marks.map((mark) => text.split(mark)).find(areGroups);
  return parts?.join('') ?? null;
}

/** Splits at the decimal mark: the language's own, or the other of point and comma where it stands once and parts no group. */
function split(text: string, { decimal, group }: Marks): readonly [string, string] | null {
  if (text.includes(decimal)) {
    const [whole = '', fraction = '', ...more] = text.split(decimal);
    return more.length > 0 ? null : [whole, fraction];
  }
  const other = decimal === ',' ? '.' : ',';
  if (wholePart(text, group) !== null) return [text, ''];
  const [whole = '', fraction = '', ...more] = text.split(other);
  return more.length > 0 ? null : [whole, fraction];
}

/**
 * The number somebody typed, in the way of their language: decimal comma or point, groups of three. NaN for what is no
 * number. Pure.
 */
export function parseNumber(text: string, locale: string): number {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[−–]/g, '-')
    .trim();
  const marks = marksOf(locale);
  const group = marks.group.normalize('NFKC').replace('’', "'");
  const isNegative = plain.startsWith('-');
  const parts = split(isNegative ? plain.slice(1).trim() : plain, { ...marks, group });
  if (!parts) return Number.NaN;
  const whole = wholePart(parts[0], group);
  if (whole === null || !/^\d*$/.test(parts[1]) || whole + parts[1] === '') return Number.NaN;
  const size = Number(`${whole || '0'}.${parts[1] || '0'}`);
  return isNegative ? -size : size;
}

/** A number as it is written in a field; empty for what is none. `parseNumber` reads it back. Pure. */
export function numberText(value: number, locale: string): string {
  if (!Number.isFinite(value)) return '';
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(value);
}
