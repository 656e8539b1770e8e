/** What a spreadsheet takes for the beginning of a formula, behind any apostrophes that took the power from another. */
const FORMULA_START = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^''*[=+\-@\t\r\n＝＋－＠]/;

/** A text that stays one in whatever the workbook is saved as; `unguarded` gives it back unchanged. Pure. */
export const guarded = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** Pure. */
export const unguarded = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
