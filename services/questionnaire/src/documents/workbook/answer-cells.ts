import type { AnswerValue } from '@interlace/contracts';
import type { Answer, Question } from '@interlace/instruments';
import type { CellValue } from './read-book.ts';

/** Stands for "none of the options", which is an answer; an empty cell is none. */
const NONE = '-';
const DASHES = new Set([NONE, '–', '—', "'-"]);

export interface ValueCells {
  readonly value: string | number | null;
  readonly denominator: number | null;
}

const empty: ValueCells = { value: null, denominator: null };

/** The cells a value is written in. Pure. */
export function valueCells(value: AnswerValue | null): ValueCells {
  if (value === null) return empty;
  if (typeof value === 'string' || typeof value === 'number') return { value, denominator: null };
  if (Array.isArray(value)) return { value: value.join(', ') || NONE, denominator: null };
  return { value: value.numerator, denominator: value.denominator };
}

/** What two cells say to a question; a string names what is wrong with the first or the second. */
export type ReadValue =
  | { readonly value: AnswerValue | null }
  | { readonly fault: string; readonly in: 'value' | 'denominator' };

/** Pure. Null where both are empty; whether the value fits the question is for the validator. */
export function readValue(question: Question, first: CellValue, second: CellValue): ReadValue {
  if (question.type === 'ratio') return readPair(first, second);
  if (!isEmpty(second)) return { fault: 'has to be empty: the question takes one value', in: 'denominator' };
  if (isEmpty(first)) return { value: null };
  if (question.type === 'number' || question.type === 'percentage') {
    const figure = figureOf(first);
    return figure === null ? { fault: 'has to be a number', in: 'value' } : { value: figure };
  }
  if (typeof first !== 'string' && typeof first !== 'number')
    return { fault: 'has to be the code of an option', in: 'value' };
  const text = String(first).trim();
  if (question.type !== 'multiple') return { value: optionCode(text) };
  if (DASHES.has(text)) return { value: [] };
  const codes = text.split(/[,;\n]/).map(optionCode);
  return { value: codes.filter((code) => code !== '') };
}

function readPair(first: CellValue, second: CellValue): ReadValue {
  if (isEmpty(first) && isEmpty(second)) return { value: null };
  const [numerator, denominator] = [figureOf(first), figureOf(second)];
  if (numerator === null) return { fault: 'has to be a number', in: 'value' };
  if (denominator === null) return { fault: 'has to be a number', in: 'denominator' };
  return { value: { numerator, denominator } };
}

/** `code: label` is taken for its code, as the column beside it shows it. */
const optionCode = (text: string) => (text.split(':')[0] ?? '').trim();

export const isEmpty = (cell: CellValue | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/** A figure, also where it is kept as text; a comma is a decimal one unless it might group thousands. None without end. */
function figureOf(cell: CellValue): number | null {
  const figure = typeof cell === 'string' ? writtenFigure(cell.trim()) : cell;
  return typeof figure === 'number' && Number.isFinite(figure) ? figure : null;
}

function writtenFigure(text: string): number | null {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  return /^-?\d+,\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : null;
}

const STATES = ['answered', 'not-applicable', 'not-our-competence', 'unknown'] as const;

/** Pure. Null for anything that is no state. */
export const stateOf = (cell: CellValue): Answer['state'] | null =>
  STATES.find((state) => state === String(cell).trim().toLowerCase()) ?? null;
