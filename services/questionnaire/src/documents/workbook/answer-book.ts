import { createHash } from 'node:crypto';
import type { InstrumentReference } from '@interlace/contracts';
import type { Question } from '@interlace/instruments';
import type { SavedAnswer } from '../../submissions/answer.ts';
import { howToAnswer } from '../how-to-answer.ts';
import { sectionsOf } from '../sections.ts';
import type { Spoken } from '../spoken.ts';
import { valueCells } from './answer-cells.ts';
import { guarded } from './safe-text.ts';
import type { BookCell, BookSheet } from './write-book.ts';

export const FORMAT = 'interlace-workbook/1';
/** Names of sheets are the same in every language: they are read back. */
export const SHEETS = { answers: 'Answers', guide: 'Guide', about: 'Interlace' } as const;

/** Columns of the sheet of answers, in their order. */
export const COLUMNS = [
  'area',
  'code',
  'question',
  'how',
  'options',
  'state',
  'value',
  'denominator',
  'reason',
  'comment',
  'version',
  'made',
] as const;
export type Column = (typeof COLUMNS)[number];
const WIDTHS: Record<Column, number> = {
  area: 18,
  code: 22,
  question: 48,
  how: 28,
  options: 48,
  state: 18,
  value: 24,
  denominator: 16,
  reason: 32,
  comment: 40,
  version: 0,
  made: 0,
};

/** What a person can write in a line. */
export interface Line {
  readonly state: string | null;
  readonly value: string | number | null;
  readonly denominator: number | null;
  readonly reason: string;
  readonly comment: string;
}

export const emptyLine: Line = { state: null, value: null, denominator: null, reason: '', comment: '' };

/** Pure. */
export function lineOf(answer: SavedAnswer | undefined): Line {
  if (!answer) return emptyLine;
  const { state, value, reason, comment } = answer;
  return { state, ...valueCells(value), reason: reason ?? '', comment: comment ?? '' };
}

/** Short fingerprints of a line as it left, and of its question: by them an untouched line is known. Pure. */
export const fingerprint = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 16);

export interface AnswerBook {
  readonly submissionId: string;
  readonly instrument: InstrumentReference;
  readonly answers: readonly SavedAnswer[];
}

/** The sheets of a workbook to fill in away from the platform. Pure. */
export function answerBook(spoken: Spoken, { submissionId, instrument, answers }: AnswerBook): BookSheet[] {
  const { words, language } = spoken;
  const { code, version } = instrument;
  const saved = new Map(answers.map((answer) => [answer.question, answer]));
  const headings: Record<Column, string> = {
    ...{ area: words.area, code: words.code, question: words.question, how: words.howToAnswer },
    ...{ options: words.answer, state: words.state, value: words.value, denominator: words.denominator },
    ...{ reason: words.reason, comment: words.comment, version: words.version, made: words.fingerprint },
  };
  const rows = sectionsOf(spoken.instrument).flatMap(({ area, questions }) =>
    questions.map(({ question }) => rowOf(spoken, area.title, question, saved.get(question.code))),
  );
  const heading = COLUMNS.map((column): BookCell => ({ value: headings[column], isHeading: true }));
  const about = { format: FORMAT, submission: submissionId, code, version, language };
  return [
    {
      name: SHEETS.answers,
      rows: [heading, ...rows],
      widths: COLUMNS.map((column) => WIDTHS[column]),
      isLocked: true,
    },
    {
      name: SHEETS.guide,
      rows: [[{ value: words.guide, isHeading: true }], ...words.guideLines.map((value) => [{ value }])],
      widths: [110],
      isLocked: true,
    },
    {
      name: SHEETS.about,
      rows: Object.entries(about).map(([name, value]) => [{ value: name }, { value }]),
      widths: [16, 40],
      isLocked: true,
      isHidden: true,
    },
  ];
}

function rowOf(
  spoken: Spoken,
  area: string,
  question: Question,
  answer: SavedAnswer | undefined,
): BookCell[] {
  const line = lineOf(answer);
  const options = 'options' in question ? question.options.map(({ code, label }) => `${code}: ${label}`) : [];
  const parts = question.type === 'ratio' ? [`${question.numerator} /`, question.denominator] : [];
  const locked = (value: string | number): BookCell => ({ value });
  const open = (value: string | number | null): BookCell => ({
    value: value === '' ? null : value,
    isOpen: true,
  });
  const cells: Record<Column, BookCell> = {
    area: locked(area),
    code: locked(question.code),
    question: locked(guarded(question.title)),
    how: locked(howToAnswer(spoken, question)),
    options: locked([...options, ...parts].join('\n')),
    state: open(line.state),
    value: open(line.value),
    denominator: open(line.denominator),
    reason: open(guarded(line.reason)),
    comment: open(guarded(line.comment)),
    version: locked(answer?.version ?? 0),
    made: locked(`${fingerprint(line)}.${fingerprint(guarded(question.title))}`),
  };
  return COLUMNS.map((column) => cells[column]);
}
