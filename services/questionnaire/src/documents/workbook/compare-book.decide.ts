import { type Answers, type Instrument, validateAnswer } from '@interlace/instruments';
import { factOf, factsOf, type SavedAnswer } from '../../submissions/answer.ts';
import type { Book } from './read-book.ts';
import { type CellFault, type ReadLine, readLines } from './read-lines.ts';

/** A line of a workbook beside the answer that stands. */
export interface ComparedLine {
  readonly question: string;
  /** Of the sheet, the heading being 1. */
  readonly row: number;
  /** What saving the line would do; `none` also where nobody wrote in it. */
  readonly difference: 'none' | 'added' | 'changed' | 'removed';
  readonly now: SavedAnswer | null;
  readonly workbook: ReadLine['answer'];
  readonly madeFrom: number;
  /** Whether somebody saved the answer since the workbook was made. */
  readonly changedMeanwhile: boolean;
  readonly faults: readonly CellFault[];
}

export interface BookComparison {
  readonly lines: ComparedLine[];
  /** Faults of lines that belong to no question. */
  readonly faults: CellFault[];
  /** Questions the workbook has no line for; they stay as they are. */
  readonly absent: string[];
}

/** What saving a workbook would change, line by line in its own order; nothing is judged by anything but what stands. Pure. */
export function compareBook(
  instrument: Instrument,
  saved: readonly SavedAnswer[],
  book: Book,
): BookComparison {
  const standing = new Map(saved.map((answer) => [answer.question, answer]));
  const { lines, faults } = readLines(instrument, book);
  const merged = mergedAnswers(saved, lines);
  const present = new Set(lines.map(({ question }) => question));
  return {
    lines: lines.map((line) => compareLine(instrument, line, standing.get(line.question) ?? null, merged)),
    faults,
    absent: instrument.questions.map(({ code }) => code).filter((code) => !present.has(code)),
  };
}

/** The answers as they would stand with every edited line saved. */
function mergedAnswers(saved: readonly SavedAnswer[], lines: readonly ReadLine[]): Answers {
  const merged = new Map(factsOf(saved));
  for (const { question, answer, isEdited, faults } of lines) {
    if (!isEdited || faults.length > 0) continue;
    if (answer) merged.set(question, factOf(answer));
    else merged.delete(question);
  }
  return merged;
}

function compareLine(
  instrument: Instrument,
  line: ReadLine,
  now: SavedAnswer | null,
  merged: Answers,
): ComparedLine {
  const { question, row, madeFrom, answer, faults } = line;
  const difference = differenceOf(line, now);
  const judged =
    difference === 'none' || answer === null
      ? []
      : validateAnswer(instrument, question, factOf(answer), merged).map(({ code, reason }) => {
          const cell = code === 'state-not-allowed' ? `F${row}` : `G${row}`;
          return { cell, code, reason };
        });
  return {
    question,
    row,
    difference,
    now,
    workbook: answer,
    madeFrom,
    changedMeanwhile: (now?.version ?? 0) !== madeFrom,
    faults: [...faults, ...judged],
  };
}

function differenceOf(
  { isEdited, answer, faults }: ReadLine,
  now: SavedAnswer | null,
): ComparedLine['difference'] {
  if (!isEdited) return 'none';
  if (answer === null) {
    // A line that cannot be read removes nothing.
    if (now === null) return faults.length > 0 ? 'added' : 'none';
    return faults.length > 0 ? 'changed' : 'removed';
  }
  if (now === null) return 'added';
  return isSame(answer, now) ? 'none' : 'changed';
}

function isSame(answer: NonNullable<ReadLine['answer']>, now: SavedAnswer): boolean {
  const content = (fact: object, reason: string | null, comment: string | null) =>
    JSON.stringify([fact, reason ?? '', comment ?? '']);
  return (
    content(plain(answer), answer.reason, answer.comment) === content(plain(now), now.reason, now.comment)
  );
}

/** State and value with their members in one order. */
function plain(answer: { state: SavedAnswer['state']; value?: SavedAnswer['value'] }): object {
  const { value = null } = answer;
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return { state: answer.state, value };
  return { state: answer.state, value: [value.numerator, value.denominator] };
}
