export { fromXlsForm, type ImportedForm } from './from-xls-form.ts';
export { type ExportedForm, toXlsForm } from './to-xls-form.ts';
export {
  type FormRow,
  type NotCarried,
  rowsOf,
  SHEETS as formSheets,
  tableOf,
  type XlsForm,
} from './xls-form.ts';
