/** What a spreadsheet takes for the beginning of a formula (OWASP, CSV injection), also in full width. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that a spreadsheet shows and never calculates: a leading apostrophe takes the power from a would-be formula. */
export function spreadsheetText(value: string): string {
  return FORMULA_START.test(value) ? `'${value}` : value;
}
