import { type Answer, type Instrument, interculturalInstrument } from '@interlace/instruments';
import { sampleMobilityInstrument } from '@interlace/instruments/fixtures';
import { validAnswers } from '@interlace/instruments/testing';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SavedAnswer } from '../../submissions/answer.ts';
import { speak } from '../spoken.ts';
import { answerBook, COLUMNS } from './answer-book.ts';
import { compareBook } from './compare-book.decide.ts';
import { readBook } from './read-book.ts';
import { type BookSheet, writeBook } from './write-book.ts';

const submissionId = '0198c0de-0000-7000-8000-000000000001';
const at = '2026-03-01T12:00:00.000Z';

const saved = (question: string, answer: Answer, remark: string, version = 3): SavedAnswer => ({
  question,
  state: answer.state,
  value: answer.state === 'answered' ? answer.value : null,
  reason: answer.state === 'answered' ? null : 'Because',
  comment: remark === '' ? null : remark,
  evidence: [],
  version,
  updatedAt: at,
  updatedBy: null,
});

const sheetsOf = (instrument: Instrument, answers: readonly SavedAnswer[]) =>
  answerBook(speak(instrument, 'en', new Set()), { submissionId, instrument, answers });

/** What a city might write, formulas among it. */
const remarks = fc.oneof(
  fc.constantFrom(
    '',
    '=1+1',
    '-',
    '+x',
    "'=x",
    "''=x",
    '@a',
    '\tb',
    'Āž łó',
    ' two\nlines ',
    ' ',
    '\r\n',
    '_x0041_',
    'toString',
    '__proto__',
    'a&<b>"c"',
  ),
  fc
    .string({ maxLength: 40 })
    .filter((text) => [...text].every((letter) => letter >= ' ' || letter === '\n')),
);

/** A cell of a line, changed as a person would. */
function write(
  sheets: BookSheet[],
  row: number,
  cells: Partial<Record<(typeof COLUMNS)[number], string | number>>,
) {
  return sheets.map((sheet, index) => ({
    ...sheet,
    rows: sheet.rows.map((line, at) =>
      index !== 0 || at !== row
        ? line
        : line.map((cell, column) => ({ ...cell, value: cells[COLUMNS[column] ?? 'area'] ?? cell.value })),
    ),
  }));
}

const compared = async (instrument: Instrument, now: readonly SavedAnswer[], sheets: BookSheet[]) =>
  compareBook(instrument, now, await readBook(await writeBook(sheets)));

const line = async (sheets: BookSheet[], now: readonly SavedAnswer[], question: string) => {
  const { lines } = await compared(sampleMobilityInstrument, now, sheets);
  return lines.find((one) => one.question === question);
};

const rowOf = (question: string) =>
  sheetsOf(sampleMobilityInstrument, [])[0]?.rows.findIndex((row) => row[1]?.value === question) ?? -1;

describe.each([
  ['the sample', sampleMobilityInstrument, 30],
  ['the intercultural instrument', interculturalInstrument, 3],
])('a workbook of %s', (_, instrument, runs) => {
  const answersOf = validAnswers(instrument).chain((answers) =>
    fc
      .array(remarks, { minLength: answers.size, maxLength: answers.size })
      .map((said) => [...answers].map(([code, answer], index) => saved(code, answer, said[index] ?? ''))),
  );

  it('comes back untouched without a difference', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(answersOf, async (answers) => {
        const { lines, faults, absent } = await compared(instrument, answers, sheetsOf(instrument, answers));
        expect(lines).toHaveLength(instrument.questions.length);
        expect([faults, absent]).toEqual([[], []]);
        for (const one of lines) {
          expect(one).toMatchObject({ difference: 'none', changedMeanwhile: false, faults: [] });
        }
      }),
      { numRuns: runs },
    );
  });

  it('carries every valid answer to where there was none, as it was', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(answersOf, async (answers) => {
        // Made from an empty draft and filled in: the locked cells are those of the empty one.
        const made = sheetsOf(instrument, []);
        const filled = sheetsOf(instrument, answers);
        const locked = new Set((['version', 'made'] as const).map((name) => COLUMNS.indexOf(name)));
        const sheets = made.map((sheet, index) => ({
          ...sheet,
          rows: sheet.rows.map((row, at) =>
            row.map((cell, column) =>
              locked.has(column) ? cell : (filled[index]?.rows[at]?.[column] ?? cell),
            ),
          ),
        }));
        const { lines } = await compared(instrument, [], sheets);
        const byCode = new Map(lines.map((one) => [one.question, one]));
        for (const { question, state, value, reason, comment } of answers) {
          const found = byCode.get(question);
          expect(found).toMatchObject({ difference: 'added', faults: [] });
          expect(found?.workbook).toEqual({
            ...(state === 'answered' ? { state, value } : { state }),
            reason: reason ?? '',
            comment: comment ?? '',
          });
        }
      }),
      { numRuns: runs },
    );
  });
});

describe('a line', () => {
  const now = [saved('walk.plan', { state: 'answered', value: 'partly' }, '')];
  const row = rowOf('walk.plan');

  it('that somebody changed stands beside what is there now', async () => {
    const sheets = write(sheetsOf(sampleMobilityInstrument, now), row, {
      value: 'yes: Adopted',
      comment: 'New',
    });
    expect(await line(sheets, now, 'walk.plan')).toMatchObject({
      difference: 'changed',
      now: { value: 'partly' },
      workbook: { state: 'answered', value: 'yes', comment: 'New' },
      madeFrom: 3,
      changedMeanwhile: false,
      faults: [],
    });
  });

  it('tells when the answer was saved meanwhile, and is none if nobody wrote in it', async () => {
    const later = [saved('walk.plan', { state: 'answered', value: 'no' }, '', 4)];
    const sheets = sheetsOf(sampleMobilityInstrument, now);
    expect(await line(sheets, later, 'walk.plan')).toMatchObject({
      difference: 'none',
      changedMeanwhile: true,
    });
    const written = write(sheets, row, { value: 'yes' });
    expect(await line(written, later, 'walk.plan')).toMatchObject({
      difference: 'changed',
      changedMeanwhile: true,
      madeFrom: 3,
    });
  });

  it.each([
    ['an option that is not offered', { value: 'perhaps' }, 'G', 'option-not-offered'],
    ['a state nobody knows', { state: 'maybe' }, 'F', 'unknown-state'],
    ['a second figure nobody asked for', { denominator: 3 }, 'H', 'wrong-value'],
    [
      'a state the question does not allow',
      { state: 'not-applicable', value: '', reason: 'x' },
      'F',
      'state-not-allowed',
    ],
    ['no reason where one is needed', { state: 'not-our-competence', value: '' }, 'I', 'reason-missing'],
    ['another question', { question: 'Is it so?' }, 'C', 'locked-cell-changed'],
  ])('with %s names the cell', async (_, cells, column, code) => {
    const sheets = write(sheetsOf(sampleMobilityInstrument, now), row, cells);
    expect((await line(sheets, now, 'walk.plan'))?.faults).toMatchObject([
      { cell: `${column}${row + 1}`, code },
    ]);
  });

  it.each([['transit.wait'], ['transit.drivers']])(
    'with a figure too large to be one: %s',
    async (question) => {
      const value = '9'.repeat(400);
      const sheets = write(sheetsOf(sampleMobilityInstrument, []), rowOf(question), {
        value,
        ...(question === 'transit.drivers' && { denominator: 1 }),
      });
      const found = await line(sheets, [], question);
      expect(found).toMatchObject({ workbook: null });
      expect(found?.faults[0]).toMatchObject({ code: 'wrong-value' });
    },
  );

  it('of no question is told apart, and a missing one leaves its answer', async () => {
    const sheets = write(sheetsOf(sampleMobilityInstrument, now), row, { code: 'walk.unheard-of' });
    const { faults, absent } = await compared(sampleMobilityInstrument, now, sheets);
    expect(faults).toMatchObject([{ cell: `B${row + 1}`, code: 'unknown-question' }]);
    expect(absent).toEqual(['walk.plan']);
  });
});

describe('the file', () => {
  it('holds no formula, locks what is not open and hides what is for the way back', async () => {
    const answers = [saved('walk.plan', { state: 'answered', value: 'no' }, '=HYPERLINK("http://x")')];
    const files = unzipSync(await writeBook(sheetsOf(sampleMobilityInstrument, answers)));
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
    expect(text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(text('xl/sharedStrings.xml')).toContain("'=HYPERLINK");
    expect(text('xl/worksheets/sheet1.xml')).toContain('<sheetProtection sheet="1"');
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<col min="11"[^>]*hidden="1"/);
    expect(text('xl/styles.xml')).toContain('<protection locked="0"/>');
    expect(text('xl/workbook.xml')).toMatch(
      /name="Interlace"[^>]*state="hidden"|state="hidden"[^>]*name="Interlace"/,
    );
  });
});
