import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readBook } from './read-book.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook of sheets as somebody might write them by hand; each leads to the file named. */
function workbook(rowsOfFiles: readonly string[], sheets = rowsOfFiles.map((_, file) => file)): Uint8Array {
  const entry = (file: number, index: number) =>
    `<sheet name="s${index}" sheetId="${index + 1}" r:id="r${file}"/>`;
  const relationship = (_: unknown, file: number) =>
    `<Relationship Id="r${file}" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet${file}.xml"/>`;
  const texts = {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>${sheets.map(entry).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rowsOfFiles.map(relationship).join('')}</Relationships>`,
    ...Object.fromEntries(
      rowsOfFiles.map((rows, file) => [
        `xl/worksheets/sheet${file}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

const cell = '<c><v>1</v></c>';
const far = '<row r="20000"><c r="GR20000"><v>1</v></c></row>';
const near = '<row r="2000"><c r="AD2000"><v>1</v></c></row>';
const refused = { code: 'workbook-unreadable' };

it('reads long tables in several sheets', async () => {
  const book = await readBook(workbook([near, near, near]));
  expect([...book.keys()]).toEqual(['s0', 's1', 's2']);
  expect(book.get('s0')).toHaveLength(2_000);
});

it.each([
  ['one sheet that is nearly empty and reaches far', workbook([far])],
  ['many sheets of the same file', workbook([near], Array(150).fill(0))],
  [
    'cells that do not say where they are',
    workbook([`<row>${cell.repeat(3_000)}</row>${`<row>${cell}</row>`.repeat(3_000)}`]),
  ],
  [
    'rows behind one far down',
    workbook([`<row r="19999"><c r="GR19999"><v>1</v></c></row><row>${cell}</row>`]),
  ],
])('refuses %s in no time', async (_name, bytes) => {
  const began = performance.now();
  await expect(readBook(bytes)).rejects.toMatchObject(refused);
  expect(performance.now() - began).toBeLessThan(2_000);
});
