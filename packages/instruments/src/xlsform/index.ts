export { fromXlsForm } from './from-xls-form.ts';
export { toXlsForm } from './to-xls-form.ts';
export { rowsOf, SHEETS as formSheets, tableOf, type XlsForm } from './xls-form.ts';
