import { deflateRawSync } from 'node:zlib';
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

/** An archive whose directory names one file of spaces many times, and calls it small. */
function lying(times: number, megabytes: number): Buffer {
  const packed = deflateRawSync(Buffer.alloc(megabytes * 2 ** 20, ' '));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  const entries = Array.from({ length: times }, (_, index) => {
    const name = `${index}.xml`;
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(100, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46);
    return entry;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(times, 8);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, ...entries, end]);
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
  ['a file that is larger than it says', lying(1, 900)],
  ['files that are one and the same', lying(150, 20)],
])('refuses %s in no time', async (_name, bytes) => {
  const began = performance.now();
  await expect(readBook(bytes)).rejects.toMatchObject(refused);
  expect(performance.now() - began).toBeLessThan(2_000);
});
