import { isStorableText } from '@interlace/contracts';
import type { Answer, Instrument, Question } from '@interlace/instruments';
import { COLUMNS, type Column, FORMAT, fingerprint, type Line, SHEETS } from './answer-book.ts';
import { isEmpty, readValue, stateOf } from './answer-cells.ts';
import { type Book, type CellValue, columnName } from './read-book.ts';
import { unguarded } from './safe-text.ts';

/** Something wrong in a cell. */
export interface CellFault {
  /** As a spreadsheet names it, such as `G12`. */
  readonly cell: string;
  readonly code: string;
  readonly reason: string;
}

/** What a line of a workbook says to its question. */
export interface ReadLine {
  readonly question: string;
  readonly row: number;
  /** Version of the answer it was made from. */
  readonly madeFrom: number;
  /** Whether somebody wrote in it since. */
  readonly isEdited: boolean;
  /** Null where the line is empty, and where its faults leave nothing to save. */
  readonly answer: (Answer & { readonly reason: string; readonly comment: string }) | null;
  readonly faults: readonly CellFault[];
}

/** What a workbook says it is; null for any other. Pure. */
export function aboutOf(book: Book): ReadonlyMap<string, string> | null {
  const rows = book.get(SHEETS.about) ?? [];
  const about = new Map(rows.map(([name, value]) => [String(name), String(value)]));
  return about.get('format') === FORMAT ? about : null;
}

/** The lines that name a question of the instrument, and faults of those that do not. Pure. */
export function readLines(instrument: Instrument, book: Book): { lines: ReadLine[]; faults: CellFault[] } {
  const questions = new Map(instrument.questions.map((question) => [question.code, question]));
  const seen = new Set<string>();
  const lines: ReadLine[] = [];
  const faults: CellFault[] = [];
  for (const [index, cells] of (book.get(SHEETS.answers) ?? []).entries()) {
    if (index === 0 || cells.every(isEmpty)) continue;
    const row = new Row(cells, index + 1);
    const code = String(row.at('code') ?? '').trim();
    const question = questions.get(code);
    if (!question)
      faults.push(row.fault('code', 'unknown-question', 'names no question of this questionnaire'));
    else if (seen.has(code))
      faults.push(row.fault('code', 'question-twice', 'stands in another line already'));
    else lines.push(readLine(question, row));
    seen.add(code);
  }
  return { lines, faults };
}

/** The cells of a line by the names of their columns. */
class Row {
  readonly number: number;
  readonly #cells: readonly CellValue[];
  constructor(cells: readonly CellValue[], number: number) {
    this.#cells = cells;
    this.number = number;
  }
  at(column: Column): CellValue {
    return this.#cells[COLUMNS.indexOf(column)] ?? null;
  }
  fault(column: Column, code: string, reason: string): CellFault {
    return { cell: `${columnName(COLUMNS.indexOf(column))}${this.number}`, code, reason };
  }
}

const LONGEST = { reason: 2_000, comment: 4_000 } as const;

function readLine(question: Question, row: Row): ReadLine {
  const faults: CellFault[] = [];
  const [made = '', title = ''] = String(row.at('made') ?? '').split('.');
  if (title !== fingerprint(String(row.at('question') ?? '')))
    faults.push(row.fault('question', 'locked-cell-changed', 'was changed, although it is locked'));
  const version = row.at('version');
  const madeFrom =
    typeof version === 'number' && Number.isSafeInteger(version) && version >= 0 ? version : null;
  if (madeFrom === null) faults.push(row.fault('version', 'locked-cell-changed', 'has to be a whole number'));
  const reason = remark(row, 'reason', faults);
  const comment = remark(row, 'comment', faults);
  const before = faults.length;
  const said = read(question, row, faults);
  if (
    faults.length === before &&
    said &&
    said.state !== 'answered' &&
    said.state !== 'unknown' &&
    !reason.trim()
  )
    faults.push(row.fault('reason', 'reason-missing', 'is needed where a question is not answered'));
  const line = lineIn(row, reason, comment);
  return {
    question: question.code,
    row: row.number,
    madeFrom: madeFrom ?? 0,
    isEdited: made !== fingerprint(line),
    answer: faults.length === 0 && said ? { ...said, reason, comment } : null,
    faults,
  };
}

/** The line as it would be written, to see whether it is the one that left. */
function lineIn(row: Row, reason: string, comment: string): Line {
  const cell = (column: Column) => {
    const value = row.at(column);
    return isEmpty(value) ? null : typeof value === 'number' ? value : String(value);
  };
  const denominator = row.at('denominator');
  return {
    state: cell('state')?.toString() ?? null,
    value: cell('value'),
    denominator: typeof denominator === 'number' ? denominator : null,
    reason,
    comment,
  };
}

function remark(row: Row, column: 'reason' | 'comment', faults: CellFault[]): string {
  const cell = row.at(column);
  const text = cell === null ? '' : unguarded(String(cell));
  if (text.length > LONGEST[column])
    faults.push(row.fault(column, 'too-long', `has more than ${LONGEST[column]} characters`));
  if (!isStorableText(text)) faults.push(row.fault(column, 'control-character', 'holds a control character'));
  return text;
}

/** Null for an empty line, and where there is a fault. */
function read(question: Question, row: Row, faults: CellFault[]): Answer | null {
  const stated = row.at('state');
  const state = isEmpty(stated) ? null : stateOf(stated);
  if (!isEmpty(stated) && state === null) {
    faults.push(row.fault('state', 'unknown-state', 'has to be one of the states the guide names'));
    return null;
  }
  const found = readValue(question, row.at('value'), row.at('denominator'));
  if ('fault' in found) {
    faults.push(row.fault(found.in, 'wrong-value', found.fault));
    return null;
  }
  if (state === null || state === 'answered') {
    if (found.value !== null) return { state: 'answered', value: found.value };
    if (state === 'answered') faults.push(row.fault('value', 'value-missing', 'is needed for an answer'));
    return null;
  }
  if (found.value === null) return { state };
  faults.push(row.fault('value', 'value-not-wanted', `has to be empty where the state is ${state}`));
  return null;
}
